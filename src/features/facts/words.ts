/** How a fact stands with the reader, in words. */
import type { FoundFact, Order, StoredAnswer } from '../../core/contract.ts';
import { ratings } from '../../core/facts-query/query.ts';
import { dayOf, type Day } from '../../core/memory/day.ts';
import type { Memory } from '../../core/memory/memory.ts';
import type { Mode } from '../../core/memory/modes.ts';
import { ratingOf } from '../../core/memory/rating.ts';
import { dateFormat } from '../../core/time/date-format.ts';
import { dayMs } from '../../core/time/when.ts';

export const orderNames: Record<Order, string> = {
  due: 'Due first',
  recall: 'Least likely to be recalled first',
  date: 'By date of the event',
  pack: 'As in the lesson',
};

export const modeNames: Record<Mode, string> = {
  today: 'Today',
  learn: 'Learn',
  weak: 'Weak spots',
  practice: 'Practice',
  test: 'Test',
  drill: 'Map drill',
  match: 'Match',
  again: 'Again',
};

/** `12 Dec 2026` */
export const sayDay = (day: Day): string =>
  dateFormat('en', { day: 'numeric', month: 'short', year: 'numeric' }).format(day * dayMs);

const soonDays = 14;
/** Never how long it has been due: nothing is owed. */
export function sayDue({ reps, due }: Memory, today: Day): string {
  if (reps === 0) return 'new';
  const days = due - today;
  if (days <= 0) return 'today';
  if (days === 1) return 'tomorrow';
  return days <= soonDays ? `in ${days} days` : sayDay(due);
}

const chances: readonly (readonly [from: number, words: string])[] = [
  [0.9, 'very likely'],
  [0.7, 'likely'],
  [0.4, 'about even'],
  [0.15, 'unlikely'],
  [0, 'very unlikely'],
];

/** The chance of recall: "likely, 83 %". */
export function sayRecall(recall: number | undefined): string {
  if (recall === undefined) return 'not asked yet';
  const words = chances.find(([from]) => recall >= from)?.[1] ?? '';
  return `${words}, ${Math.round(recall * 100)} %`;
}

export const sayRating = (rating: FoundFact['rated']): string =>
  rating === undefined ? '' : (ratings[rating - 1] ?? '');

/** What came of an answer: "right", "partly right, 60 %", and what it was worth. */
export function sayAnswer(answer: Pick<StoredAnswer, 'credit' | 'rating'>): string {
  const { credit } = answer;
  const came = credit === 1 ? 'right' : credit === 0 ? 'not right' : `partly right, ${Math.round(credit * 100)} %`;
  return `${came} (${sayRating(ratingOf(answer))})`;
}

export const sayAnswerDay = (answer: Pick<StoredAnswer, 'at' | 'offset'>): string => sayDay(dayOf(answer));
