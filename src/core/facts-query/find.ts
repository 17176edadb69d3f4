/** From a search to the page of facts it finds. */
import type { Lesson } from '../pack/lesson.ts';
import type { Candidate, Candidates } from './candidates.ts';
import type { FoundFact, FoundFacts, Order } from './found.ts';
import { matcher } from './matching.ts';
import type { Query } from './query.ts';
import { sortFacts } from './sort.ts';

export interface Wish {
  query: Query;
  order: Order;
  offset: number;
  limit: number;
}

/** @param lessons in the order their facts are to be listed in */
export async function findFacts(candidates: Candidates, lessons: readonly Lesson[], wish: Wish): Promise<FoundFacts> {
  const standing = await candidates.of(lessons);
  // Looking up the last answer to every fact takes longer than all the rest: only where it is asked for.
  if (asksForRating(wish.query)) await candidates.rate(standing);
  const found = sortFacts(standing.facts.filter(matcher(wish.query)), wish.order);
  const page = found.slice(wish.offset, wish.offset + wish.limit);
  await candidates.rate(standing, page);
  return { today: standing.today, found: found.length, facts: page.map(foundFact) };
}

function asksForRating(query: Query): boolean {
  if (query.kind === 'not') return asksForRating(query.of);
  if (query.kind === 'all' || query.kind === 'any') return query.of.some(asksForRating);
  return query.kind === 'rated';
}

const foundFact = ({ row, memory, recall, rated }: Candidate): FoundFact => ({
  ...row,
  memory,
  ...(recall !== undefined && { recall }),
  ...(rated !== undefined && { rated }),
});
