/** From a search text to the facts it finds. */
import type { OwnFact } from '../memory/change.ts';
import type { Day } from '../memory/day.ts';
import { isNew, unlearned, type Memory } from '../memory/memory.ts';
import { ratingOf } from '../memory/rating.ts';
import type { Rating } from '../memory/schedule.ts';
import { today, type World } from '../memory/world.ts';
import type { Lesson } from '../pack/lesson.ts';
import type { FoundFact, FoundFacts, Order } from './found.ts';
import { factsOfLesson, ownFact, type ListedFact } from './lesson-facts.ts';
import { matcher, type FactRecord } from './matching.ts';
import type { Query } from './query.ts';
import { sortFacts } from './sort.ts';

export type Shelf = Pick<World, 'answers' | 'changes' | 'memories' | 'schedule' | 'clock'>;

/** One fact on its way through a search. */
export interface Candidate extends FactRecord {
  row: ListedFact['row'];
}

export interface Wish {
  query: Query;
  order: Order;
  offset: number;
  limit: number;
}

/** @param lessons in the order their facts are to be listed in */
export async function findFacts(shelf: Shelf, lessons: readonly Lesson[], wish: Wish): Promise<FoundFacts> {
  const now = today(shelf);
  const everything = await candidates(shelf, lessons, now);
  // Looking up the last answer to every fact takes longer than all the rest: only where it is asked for.
  const isRated = asksForRating(wish.query);
  if (isRated) await rate(shelf, everything);
  const found = sortFacts(everything.filter(matcher(wish.query)), wish.order);
  const page = found.slice(wish.offset, wish.offset + wish.limit);
  if (!isRated) await rate(shelf, page);
  return { today: now, found: found.length, facts: page.map(foundFact) };
}

async function candidates(shelf: Shelf, lessons: readonly Lesson[], now: Day): Promise<Candidate[]> {
  const ids = lessons.map(({ manifest }) => manifest.id);
  const memories = byPackAndFact(await shelf.memories.list(ids));
  const own = await ownFacts(shelf);
  return lessons.flatMap((lesson) => {
    const pack = lesson.manifest.id;
    const known = memories.get(pack);
    const made = [...(own.get(pack) ?? [])].map(([id, fact]) => ownFact(lesson, id, fact));
    return [...factsOfLesson(lesson), ...made].map(({ row, words }): Candidate => {
      const memory = known?.get(row.fact) ?? unlearned(pack, row.fact);
      const recall = isNew(memory) ? undefined : shelf.schedule.recall(memory, now);
      return { row, words, memory, today: now, ...(recall !== undefined && { recall }) };
    });
  });
}

function byPackAndFact(memories: readonly Memory[]): Map<string, Map<string, Memory>> {
  const packs = new Map<string, Map<string, Memory>>();
  for (const memory of memories) {
    const facts = packs.get(memory.pack) ?? new Map<string, Memory>();
    packs.set(memory.pack, facts.set(memory.fact, memory));
  }
  return packs;
}

/** Facts the reader made, by pack and id, as the last change about each left them. */
export async function ownFacts({ changes }: Pick<Shelf, 'changes'>): Promise<Map<string, Map<string, OwnFact>>> {
  const packs = new Map<string, Map<string, OwnFact>>();
  for (const change of await changes.list({ kind: 'own-fact' })) {
    if (change.kind !== 'own-fact') continue;
    const facts = packs.get(change.pack) ?? new Map<string, OwnFact>();
    packs.set(change.pack, facts);
    if (change.payload) facts.set(change.fact, change.payload);
    else facts.delete(change.fact);
  }
  return packs;
}

const asksForRating = (query: Query): boolean => {
  if (query.kind === 'not') return asksForRating(query.of);
  if (query.kind === 'all' || query.kind === 'any') return query.of.some(asksForRating);
  return query.kind === 'rated';
};

async function rate({ answers }: Shelf, facts: readonly Candidate[]): Promise<void> {
  const ratings = new Map<string, Map<string, Rating>>();
  for (const { pack, fact, ...answer } of await answers.latest(facts.map(({ row }) => row))) {
    const known = ratings.get(pack) ?? new Map<string, Rating>();
    ratings.set(pack, known.set(fact, ratingOf(answer)));
  }
  for (const one of facts) {
    const rated = ratings.get(one.row.pack)?.get(one.row.fact);
    if (rated !== undefined) one.rated = rated;
  }
}

const foundFact = ({ row, memory, recall, rated }: Candidate): FoundFact => ({
  ...row,
  memory,
  ...(recall !== undefined && { recall }),
  ...(rated !== undefined && { rated }),
});
