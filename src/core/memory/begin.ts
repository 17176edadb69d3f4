/** From what the page asks for to a sitting with its questions chosen. */
import { nothingToAsk, nothingWeak, ProblemError, unknownSitting } from '../http/problems.ts';
import type { NewSitting } from '../ports.ts';
import { draw } from '../quiz/draw.ts';
import { seeded, seedOf } from '../quiz/random.ts';
import { StorageError } from '../storage-error.ts';
import { boardItems } from './board.ts';
import { drillItems } from './drill.ts';
import { gather } from './gather.ts';
import { itemsAbout } from './items-about.ts';
import { learnItems } from './learn.ts';
import { withLures } from './lures.ts';
import { missedItems } from './missed.ts';
import { itemOf } from './question-bank.ts';
import type { Item, StartSitting, StoredSitting } from './stored-sitting.ts';
import { chooseToday } from './today.ts';
import { weakItems } from './weak.ts';
import { banksOf, freshFacts, today, type World } from './world.ts';

/** What so many sittings before this one asked about is not practised again at once. */
const recentSittings = 5;
/** Older confusions than these, shared among the lessons, are not looked for. */
const latestMistakes = 2000;

/**
 * Keeps the sitting that is wished for. Where nothing can be kept one may practise all the same: that sitting has no
 * number, and is not there to be taken up again.
 *
 * @throws ProblemError where there is nothing to ask, StorageError where it must be kept and cannot be
 */
export async function begin(world: World, wish: StartSitting): Promise<StoredSitting> {
  const seed = seedOf(wish.id);
  try {
    const there = await world.sittings.find(wish.id);
    if (there) return there;
    const { packs, items } = await choose(world, wish, seed);
    const lured = await withLures(world, packs, some(items, wish.kind));
    return await world.sittings.append({ id: wish.id, wish, packs, seed, items: lured });
  } catch (error) {
    if (!(error instanceof StorageError) || wish.kind !== 'practice') throw error;
    const items = some(await practice(world, wish, seed, async () => []), wish.kind);
    const at = world.clock.now();
    return { id: wish.id, wish, packs: wish.packs, seed, items, seq: 0, at, offset: world.clock.offset(at) };
  }
}

function some(items: readonly Item[], kind: StartSitting['kind']): readonly Item[] {
  if (items.length === 0) throw new ProblemError(kind === 'weak' ? nothingWeak : nothingToAsk);
  return items;
}

type Choice = Pick<NewSitting, 'packs' | 'items'>;

async function choose(world: World, wish: StartSitting, seed: number): Promise<Choice> {
  switch (wish.kind) {
    case 'today': {
      const seconds = wish.minutes * 60;
      const { ground } = await gather(world, wish.packs, seconds);
      return { packs: wish.packs, items: chooseToday(ground, seconds, seeded(seed)).items };
    }
    case 'learn':
      return { packs: wish.packs, items: await newFacts(world, wish.packs, wish.facts) };
    case 'practice':
      return { packs: wish.packs, items: await practice(world, wish, seed, latest) };
    case 'weak':
      return { packs: wish.packs, items: await weak(world, wish.packs, wish.count) };
    case 'test':
      return {
        packs: wish.packs,
        items: await practice(world, { packs: wish.packs, count: wish.count }, seed, async () => []),
      };
    case 'drill': {
      const random = seeded(seed);
      const items = (await banksOf(world, wish.packs)).flatMap((bank) => drillItems(bank, wish.count, random));
      return { packs: wish.packs, items: items.slice(0, wish.count) };
    }
    case 'match': {
      const boards = (await banksOf(world, wish.packs)).map((bank) => boardItems(bank, seeded(seed)));
      return { packs: wish.packs, items: boards.find((items) => items.length > 0) ?? [] };
    }
    case 'again':
      return missed(world, wish.of);
  }
  function latest(pack: string): Promise<StoredSitting[]> {
    return world.sittings.list(pack, recentSittings);
  }
}

async function newFacts(world: World, packs: readonly string[], count: number): Promise<Item[]> {
  const banks = await banksOf(world, packs);
  const facts = await Promise.all(
    banks.map(async (bank) => (await freshFacts(world, bank)).map((fact) => ({ bank, fact }))),
  );
  return facts
    .flat()
    .slice(0, count)
    .flatMap(({ bank, fact }) => learnItems([fact], bank));
}

/** Of several packs each gives its share. @param latest sittings whose facts come again only when little is left */
async function practice(
  world: World,
  { packs, count, facts }: Omit<Extract<StartSitting, { kind: 'practice' }>, 'id' | 'kind'>,
  seed: number,
  latest: (pack: string) => Promise<StoredSitting[]>,
): Promise<Item[]> {
  const banks = await banksOf(world, packs);
  if (facts) return itemsAbout(new Set(facts), banks, count, seeded(seed));
  const shares = banks.map(async ({ pack, questions, material }, position) => {
    const share = Math.floor(((position + 1) * count) / banks.length) - Math.floor((position * count) / banks.length);
    const recent = new Set((await latest(pack)).flatMap(({ items }) => items.map(({ fact }) => fact)));
    return draw(questions, material, { count: share, recent }, seeded(seed)).map((one) => itemOf(pack, one));
  });
  return (await Promise.all(shares)).flat();
}

async function weak(world: World, packs: readonly string[], count: number): Promise<Item[]> {
  const [banks, memories, mistakes] = await Promise.all([
    banksOf(world, packs),
    world.memories.list(packs),
    world.tallies.mistakes(packs, Math.ceil(latestMistakes / packs.length)),
  ]);
  return weakItems({ banks, memories, mistakes, today: today(world), schedule: world.schedule }, count);
}

async function missed(world: World, id: string): Promise<Choice> {
  const before = await world.sittings.find(id);
  if (!before) throw new ProblemError(unknownSitting);
  const answers = (await world.answers.list({ sitting: id })).filter(({ undone }) => !undone);
  return { packs: before.packs, items: missedItems(before, answers) };
}
