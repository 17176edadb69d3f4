/**
 * A search among facts, as it was understood. The language:
 *
 *     izium "railway junction"         words and phrases, wherever they stand; one after the other means both
 *     is:due or is:new                 either
 *     -is:suspended  -(a or b)         not
 *     pack: is: face: rated: before: after: tag: flag: place: status: claimant:    see `terms.ts`
 *     recall<0.7  stability>=30        chance of recall today, and days until it has fallen to 0.9
 *
 * Two terms stand nearer than `or`: `a b or c` is `(a b) or c`.
 */
import type { Rating } from '../memory/schedule.ts';
import type { Face, Status } from '../pack/schema.ts';
import type { When } from '../time/when.ts';

export type Query =
  | Term
  | { kind: 'not'; of: Query }
  /** of none: everything */
  | { kind: 'all'; of: readonly Query[] }
  | { kind: 'any'; of: readonly Query[] };

export type Term =
  | { kind: 'text'; text: string }
  | { kind: 'pack' | 'tag' | 'place' | 'claimant'; text: string }
  | { kind: 'is'; state: State }
  | { kind: 'face'; face: Face }
  | { kind: 'rated'; rating: Rating }
  | { kind: 'status'; status: Status }
  | { kind: 'flag'; flag: number }
  | { kind: 'before' | 'after'; date: When }
  | { kind: 'compare'; measure: Measure; by: Comparison; value: number };

export const states = ['new', 'due', 'learned', 'suspended', 'buried', 'flagged', 'own'] as const;
export type State = (typeof states)[number];

export const measures = ['recall', 'stability'] as const;
export type Measure = (typeof measures)[number];

export const comparisons = ['<=', '>=', '<', '>'] as const;
export type Comparison = (typeof comparisons)[number];

/** By their names, in the order of their values, which begin at 1. */
export const ratings = ['again', 'hard', 'good', 'easy'] as const;

/** Where a search cannot be understood. */
export interface QueryError {
  /** characters before what is wrong */
  at: number;
  /** how many characters are wrong; none at the end of the text */
  length: number;
  /** what could have stood there, for after "Expected" */
  expected: string;
  /** what was probably meant in the place of what is wrong */
  suggestion?: string;
}

export type Parsed = { query: Query } | { error: QueryError };
