/** Which backups to keep: the closer to now, the more of them. */
import { dateOfDay, dayOf } from '../memory/day.ts';
import { dayMs } from '../time/when.ts';

/** for so long each is kept, then one a day, then one a week, then one a month for good; in days */
const allFor = 2;
const dailyFor = 14;
const weeklyFor = 90;

/** A moment one can go back to. */
export interface Dated {
  /** epoch milliseconds */
  at: number;
}

/**
 * The ones that may go: in each period all but the newest.
 *
 * @param offset what the reader's clock is ahead of UTC, in minutes; it says where days begin
 */
export function superfluous<T extends Dated>(backups: readonly T[], now: number, offset: number): T[] {
  const newestFirst = backups.toSorted((a, b) => b.at - a.at);
  const seen = new Set<string>();
  return newestFirst.filter(({ at }) => {
    const period = periodOf(at, now, offset);
    if (period === undefined) return false;
    return seen.has(period) || !seen.add(period);
  });
}

/** The period a moment belongs to; undefined as long as all are kept. */
export function periodOf(at: number, now: number, offset: number): string | undefined {
  const day = dayOf({ at, offset });
  const age = (now - at) / dayMs;
  if (age <= allFor) return undefined;
  if (age <= dailyFor) return `day ${day}`;
  if (age <= weeklyFor) return `week ${Math.floor((day + 3) / 7)}`; // day 0 was a Thursday; weeks begin on Monday
  return `month ${dateOfDay(day).slice(0, 7)}`;
}
