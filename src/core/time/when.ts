/**
 * Dates with honest precision. EDTF (ISO 8601-2, level 2) is read by edtf.js; what the app needs of it is a `When`:
 * the earliest and latest instant it may mean, and how it is vague.
 *
 * Local days are treated as UTC days: a lesson's clock is the calendar, not the time of day.
 */
import edtf from 'edtf';

export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';
export type DayPart = 'morning' | 'afternoon' | 'evening' | 'night';

export interface When {
  /** as written in the pack */
  edtf: string;
  /** earliest and latest instant, epoch milliseconds UTC, both included */
  from: number;
  to: number;
  precision: Precision;
  /** a stretch of time (`a/b`), not one moment somewhere within it */
  span: boolean;
  /** one unknown day of several (`[a..b]`): "between" */
  between: boolean;
  /** `~` about */
  approximate: boolean;
  /** `?` uncertain */
  uncertain: boolean;
  /** `../b` or `a/..`: no known start or end; `from` or `to` is then the known one */
  openStart: boolean;
  openEnd: boolean;
  dayPart?: DayPart;
}
