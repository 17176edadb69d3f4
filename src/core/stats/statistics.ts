/** What a reader is shown of their own memory: `GET /api/stats?pack=&days=`, and what it is put together from. */
import type { StoredAnswer } from '../contract.ts';
import type { Day } from '../memory/day.ts';
import type { Face } from '../pack/schema.ts';

/** A review that counted, of a fact that had been reviewed before. */
export interface Review {
  day: Day;
  /** the chance of recall that was expected of it, 0 to 1 */
  expected: number;
  /** whether it was recalled, however hard that was */
  recalled: boolean;
}

/** Reviews of which about the same was expected; see `bins.ts`. */
export interface ReviewBin {
  /** its place among `binEdges` */
  bin: number;
  reviews: number;
  /** sum of the chances expected */
  expected: number;
  recalled: number;
}

/** What was answered through one face on one day, in every kind of sitting. */
export interface Studied {
  day: Day;
  face: Face;
  answers: number;
  /** those that were right in every part */
  right: number;
  /** milliseconds, see `countedMs` */
  ms: number;
}

/** Facts that come up on a day. */
export interface Load {
  day: Day;
  facts: number;
}

/** An answer that was not right, and was not "I don't know". */
export type Mistake = Pick<StoredAnswer, 'pack' | 'question' | 'fact' | 'face' | 'response'>;
/** The same with what was right of it. */
export type MarkedMistake = Mistake & Pick<StoredAnswer, 'credit'>;

export interface HardFact {
  pack: string;
  fact: string;
  statement: string;
  /** reviews that counted, and how many of them found it forgotten */
  reps: number;
  lapses: number;
  /** today's chance of recall */
  recall: number;
}

/** Two things that were taken for each other: places, speakers, options. */
export interface Confusion {
  pack: string;
  asked: string;
  given: string;
  /** how often the first was taken for the second */
  times: number;
  /** how often the second was taken for the first */
  back: number;
  /** facts to drill: those that ask for the one, then those that ask for the other */
  facts: readonly string[];
}

export interface Statistics {
  today: Day;
  /** how far back `retention` and `faces` reach, today included */
  days: number;
  retention: readonly ReviewBin[];
  /** each of the thirty days from today; what is overdue comes up today */
  forecast: readonly (Load & { minutes: number })[];
  /** days of the last year, today included, on which something was answered; oldest first */
  calendar: readonly { day: Day; answers: number; minutes: number }[];
  /** the slowest first */
  faces: readonly { face: Face; answers: number; right: number; seconds: number }[];
  /** forgotten most often first; none that was never forgotten */
  hardest: readonly HardFact[];
  /** the most frequent first */
  confusions: readonly Confusion[];
}

/** Days that the route's `days` may be. */
export const spans = [30, 90, 365] as const;

/**
 * The time an answer counts for: a reader who left the room for an hour did not think about it for an hour.
 *
 * @param elapsedMs milliseconds from question shown to answer given
 */
export const countedMs = (elapsedMs: number): number => Math.min(elapsedMs, mostMs);
export const mostMs = 120_000;
