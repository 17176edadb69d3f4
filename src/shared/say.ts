/** Counts, days, minutes and shares in words. */
import type { Day } from '../core/memory/day.ts';
import { dateFormat } from '../core/time/date-format.ts';
import { dayMs } from '../core/time/when.ts';

/** `1 fact`, `1,200 facts` */
export const sayCount = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
export const sayMinutes = (minutes: number): string => sayCount(Math.max(1, Math.round(minutes)), 'minute');
/** A chance or a share of many, never more exact than it is known. */
export const sayShare = (share: number): string => `${Math.round(share * 100)} %`;

/** `Tue, 22 December 2026` */
export const sayDay = (day: Day): string =>
  dateFormat('en', { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' }).format(day * dayMs);
/** `22 Dec` */
export const sayDayShortly = (day: Day): string =>
  dateFormat('en', { day: 'numeric', month: 'short' }).format(day * dayMs);
