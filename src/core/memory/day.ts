/**
 * The reader's days. Memory is kept in whole days of the reader's own calendar, so that a review at midnight and one at
 * breakfast do not count as two, and travelling or a change to summer time does not move the schedule.
 */
import { dayMs } from '../time/when.ts';

/** A day of the reader's calendar, counted from 1 January 1970. */
export type Day = number;

/** Until then one is still up from the evening before. */
const startsAtHour = 4;
const minuteMs = 60_000;

/** A moment as a clock on the wall shows it. */
export interface Moment {
  /** epoch milliseconds */
  at: number;
  /** what the reader's clock was ahead of UTC, in minutes */
  offset: number;
}

/** The day a moment belongs to: it begins at four in the morning of the reader's clock. */
export const dayOf = ({ at, offset }: Moment): Day =>
  Math.floor((at + offset * minuteMs - startsAtHour * 60 * minuteMs) / dayMs);

/** `2026-11-22` as a day. */
export const dayOfDate = (date: string): Day => Date.parse(`${date}T00:00Z`) / dayMs;

/** A day as `2026-11-22`. */
export const dateOfDay = (day: Day): string => new Date(day * dayMs).toISOString().slice(0, 10);
