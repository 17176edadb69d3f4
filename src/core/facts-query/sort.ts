import { isNew } from '../memory/memory.ts';
import type { Candidate } from './candidates.ts';
import type { Order } from './found.ts';

/** What each order goes by, the smaller first; what has none comes last. */
const by: Record<Exclude<Order, 'pack'>, (fact: Candidate) => number> = {
  due: ({ memory }) => (isNew(memory) ? Infinity : memory.due),
  recall: ({ recall = Infinity }) => recall,
  date: ({ row }) => row.when?.from ?? Infinity,
};

/** Facts that are alike in this stay in the order of their lessons. */
export function sortFacts(facts: readonly Candidate[], order: Order): readonly Candidate[] {
  if (order === 'pack') return facts;
  const value = by[order];
  return facts
    .map((fact) => ({ fact, at: value(fact) }))
    .sort((a, b) => (a.at === b.at ? 0 : a.at - b.at))
    .map(({ fact }) => fact);
}
