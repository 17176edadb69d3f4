/** From what the page asks for to a sitting with its questions chosen. */
import type { NewSitting } from '../ports.ts';
import { nothingToAsk, ProblemError, unknownSitting } from '../http/problems.ts';
import { draw } from '../quiz/draw.ts';
import { seeded, seedOf } from '../quiz/random.ts';
import { gather } from './gather.ts';
import { learnItems } from './learn.ts';
import { itemOf } from './question-bank.ts';
import type { Item, StartSitting, StoredSitting } from './stored-sitting.ts';
import { chooseToday } from './today.ts';
import { banksOf, freshFacts, type World } from './world.ts';

/** Facts of so many practice sittings before this one come again only when little else is left. */
const recentSittings = 5;

/** Keeps the sitting that is wished for. @throws ProblemError where there is nothing to ask */
export async function begin(world: World, wish: StartSitting): Promise<StoredSitting> {
  const there = await world.sittings.find(wish.id);
  if (there) return there;
  const seed = seedOf(wish.id);
  const { packs, items } = await choose(world, wish, seed);
  if (items.length === 0) throw new ProblemError(nothingToAsk);
  return world.sittings.append({ id: wish.id, wish, packs, seed, items });
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
      return { packs: wish.packs, items: await practice(world, wish.packs, wish.count, seed) };
    case 'again':
      return missed(world, wish.of);
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

/** Of several packs each gives its share. */
async function practice(world: World, packs: readonly string[], count: number, seed: number): Promise<Item[]> {
  const banks = await banksOf(world, packs);
  const shares = banks.map(async ({ pack, questions, material }, position) => {
    const share = Math.floor(((position + 1) * count) / banks.length) - Math.floor((position * count) / banks.length);
    const before = await world.sittings.list(pack, recentSittings);
    const recent = new Set(before.flatMap(({ items }) => items.map(({ fact }) => fact)));
    return draw(questions, material, { count: share, recent }, seeded(seed)).map((one) => itemOf(pack, one));
  });
  return (await Promise.all(shares)).flat();
}

async function missed(world: World, id: string): Promise<Choice> {
  const before = await world.sittings.find(id);
  if (!before) throw new ProblemError(unknownSitting);
  const answers = await world.answers.list({ sitting: id });
  const misses = new Set(answers.flatMap(({ question, credit, undone }) => (credit < 1 && !undone ? question : [])));
  return { packs: before.packs, items: before.items.filter(({ question }) => misses.has(question)) };
}
