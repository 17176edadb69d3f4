/** Days, minutes and shares in words. */
import { dateFormat } from '../../core/time/date-format.ts';
import { dayMs } from '../../core/time/when.ts';
import type { Day } from '../../core/memory/day.ts';
import type { Plan } from '../../core/contract.ts';

const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;

export const sayFacts = (facts: number): string => count(facts, 'fact');
export const sayMinutes = (minutes: number): string => count(Math.max(1, Math.round(minutes)), 'minute');
export const sayQuestions = (questions: number): string => count(questions, 'question');
/** A chance or a share of many, never more exact than it is known. */
export const sayShare = (share: number): string => `${Math.round(share * 100)} %`;

/** `Tue 22 December 2026` */
export const sayDay = (day: Day): string =>
  dateFormat('en', { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' }).format(day * dayMs);
/** `22 Dec` */
export const sayDayShortly = (day: Day): string =>
  dateFormat('en', { day: 'numeric', month: 'short' }).format(day * dayMs);

export function sayAhead(days: number): string {
  if (days === 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${days} days`;
}

/** What a plan amounts to, in a sentence or two. */
export function sayPlan({ days, facts, left, recalled, enough }: Plan, minutes: number): string {
  const expected = `About ${sayShare(recalled)} of ${sayFacts(facts)} recalled on the day.`;
  if (days.length === 0) return expected;
  if (enough !== undefined) {
    const missing = left > 0 ? `: ${sayFacts(left)} would still be new` : '';
    return `With ${sayMinutes(minutes)} a day it does not fit${missing}. ${sayMinutes(enough)} a day would do. ${expected}`;
  }
  const mean = days.reduce((sum, day) => sum + day.minutes, 0) / days.length;
  const most = Math.max(...days.map((day) => day.minutes));
  return `It fits: ${sayMinutes(mean)} a day on average, ${Math.max(1, Math.round(most))} at most. ${expected}`;
}
