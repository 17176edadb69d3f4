/** From what the page asks for to a sitting with its questions chosen. */
import { nothingToAsk, ProblemError, unknownSitting } from '../http/problems.ts';
import type { NewSitting } from '../ports.ts';
import { draw } from '../quiz/draw.ts';
import { seeded, seedOf, shuffled, type Random } from '../quiz/random.ts';
import { StorageError } from '../storage-error.ts';
import { gather } from './gather.ts';
import { learnItems } from './learn.ts';
import { itemOf, type QuestionBank } from './question-bank.ts';
import type { Item, StartSitting, StoredSitting } from './stored-sitting.ts';
import { chooseToday } from './today.ts';
import { banksOf, freshFacts, type World } from './world.ts';

/** What so many sittings before this one asked about is not practised again at once. */
const recentSittings = 5;

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
    return await world.sittings.append({ id: wish.id, wish, packs, seed, items: some(items) });
  } catch (error) {
    if (!(error instanceof StorageError) || wish.kind !== 'practice') throw error;
    const items = some(await practice(world, wish, seed, async () => []));
    const at = world.clock.now();
    return { id: wish.id, wish, packs: wish.packs, seed, items, seq: 0, at, offset: world.clock.offset(at) };
  }
}

function some(items: readonly Item[]): readonly Item[] {
  if (items.length === 0) throw new ProblemError(nothingToAsk);
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
  { packs, count, facts }: Extract<StartSitting, { kind: 'practice' }>,
  seed: number,
  latest: (pack: string) => Promise<StoredSitting[]>,
): Promise<Item[]> {
  const banks = await banksOf(world, packs);
  if (facts) return drill(banks, new Set(facts), count, seeded(seed));
  const shares = banks.map(async ({ pack, questions, material }, position) => {
    const share = Math.floor(((position + 1) * count) / banks.length) - Math.floor((position * count) / banks.length);
    const recent = new Set((await latest(pack)).flatMap(({ items }) => items.map(({ fact }) => fact)));
    return draw(questions, material, { count: share, recent }, seeded(seed)).map((one) => itemOf(pack, one));
  });
  return (await Promise.all(shares)).flat();
}

/** All questions about a few facts, each fact once before any comes again, as many as are wanted. */
function drill(banks: readonly QuestionBank[], facts: ReadonlySet<string>, count: number, random: Random): Item[] {
  const questions = banks.flatMap(({ pack, questions: all }) =>
    shuffled(
      all.filter(({ fact }) => facts.has(fact)),
      random,
    ).map((question) => itemOf(pack, question)),
  );
  const rounds = [...Map.groupBy(questions, ({ fact }) => fact).values()].flatMap((its) =>
    its.map((item, round) => ({ item, round })),
  );
  return rounds
    .sort((a, b) => a.round - b.round)
    .slice(0, count)
    .map(({ item }) => item);
}

async function missed(world: World, id: string): Promise<Choice> {
  const before = await world.sittings.find(id);
  if (!before) throw new ProblemError(unknownSitting);
  const answers = await world.answers.list({ sitting: id });
  const misses = new Set(answers.flatMap(({ question, credit, undone }) => (credit < 1 && !undone ? question : [])));
  return { packs: before.packs, items: before.items.filter(({ question }) => misses.has(question)) };
}
