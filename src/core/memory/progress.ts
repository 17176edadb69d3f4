/** How far a sitting has come: it follows from what was answered in it, so undoing an answer undoes the step. */
import { dayOf, type Moment } from './day.ts';
import { learnt, nextToLearn, type Reply } from './learn.ts';
import type { Item, StoredSitting } from './stored-sitting.ts';

type Asked = Pick<StoredSitting, 'wish' | 'items'>;

/**
 * The item to be asked next, or none when the sitting is over.
 *
 * @param items of the sitting, as far as the pack still has them
 * @param replies answers given in it that were not undone, oldest first
 */
export function upcoming({ wish, items }: Asked, replies: readonly Reply[]): Item | undefined {
  if (wish.kind === 'learn') return nextToLearn(items, replies);
  const done = settled(wish, replies);
  return items.find(({ question }) => !done.has(question));
}

/** Steps done, of all: facts where each is asked until it is known, questions everywhere else. */
export function progress({ wish, items }: Asked, replies: readonly Reply[]): { done: number; of: number } {
  if (wish.kind === 'learn') return learnt(items, replies);
  const done = settled(wish, replies);
  return { done: items.filter(({ question }) => done.has(question)).length, of: items.length };
}

/** Questions that need no more answers: those that have one, and in a match those that have the right one. */
const settled = ({ kind }: StoredSitting['wish'], replies: readonly Reply[]): ReadonlySet<string> =>
  new Set(replies.flatMap(({ question, credit }) => (kind === 'match' && credit < 1 ? [] : question)));

/** A sitting that was left is offered for so many days; a Today for its own day only. */
const offeredDays = 7;

export function isOffered(sitting: StoredSitting, now: Moment): boolean {
  const age = dayOf(now) - dayOf(sitting);
  return sitting.wish.kind === 'today' ? age === 0 : age < offeredDays;
}
