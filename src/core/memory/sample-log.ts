/** Lines of both logs, made up for tests. */
import type { Change, StoredAnswer, StoredChange } from '../contract.ts';
import { dayMs } from '../time/when.ts';
import type { Day } from './day.ts';

/** Eight in the morning of a day, on a clock of UTC. */
export const morning = (day: Day): number => day * dayMs + dayMs / 3;

/** A right answer of a Today about fact `f`. */
export const answerOn = (day: Day, seq: number, more: Partial<StoredAnswer> = {}): StoredAnswer => ({
  id: `answer-${seq}`,
  pack: 'p',
  packVersion: '1.0.0',
  fact: 'f',
  question: 'q',
  face: 'choose',
  sitting: 'sitting',
  mode: 'today',
  response: 'Izium',
  credit: 1,
  elapsedMs: 4000,
  seq,
  at: morning(day),
  offset: 0,
  undone: false,
  ...more,
});

/** A change that stands behind the answer of that number. */
export const changeAfter = (after: number, change: Change): StoredChange => ({
  ...change,
  seq: 1,
  at: 0,
  offset: 0,
  after,
});
