/**
 * Dates with honest precision. EDTF (ISO 8601-2, level 2) is read by edtf.js in `parse-when.ts`; what the app needs of
 * it is a `When`: the earliest and latest instant it may mean, and how it is vague. This file and `format-when.ts` stay
 * free of edtf.js, because the page uses them.
 *
 * Local days are treated as UTC days: a lesson's clock is the calendar. A part of a day narrows the bounds to six hours.
 */

export type Precision = 'day' | 'month' | 'year' | 'decade' | 'century';
export type DayPart = 'morning' | 'afternoon' | 'evening' | 'night';

export interface When {
  /** as written in the pack */
  edtf: string;
  /** earliest and latest instant, epoch milliseconds UTC, both included */
  from: number;
  to: number;
  /** of the coarser end where there are two */
  precision: Precision;
  /** a stretch of time (`a/b`), not one moment somewhere within it */
  span: boolean;
  /** one unknown day of several (`[a..b]`): "between" */
  between: boolean;
  /** `~` about */
  approximate: boolean;
  /** `?` uncertain */
  uncertain: boolean;
  /** `../b` or `a/..`: no known start or end; `from` or `to` is then that of the known end */
  openStart: boolean;
  openEnd: boolean;
  dayPart?: DayPart;
}

export const dayMs = 86_400_000;

/** The six hours a part of a day is drawn over, from midnight: night is the one the day begins with. */
export const dayPartHours: Record<DayPart, readonly [number, number]> = {
  night: [0, 6],
  morning: [6, 12],
  afternoon: [12, 18],
  evening: [18, 24],
};

/** Whole days from the day `a` begins on to the day `b` begins on: 162 from 1 April to 10 September 2022. */
export function daysBetween(a: When, b: When): number {
  return Math.floor(b.from / dayMs) - Math.floor(a.from / dayMs);
}

/** Midnight of the day an instant falls in, epoch milliseconds. */
export const startOfDay = (at: number): number => Math.floor(at / dayMs) * dayMs;
