/** A plan and what it holds, in words. */
import type { Plan } from '../../core/contract.ts';
import { sayCount, sayMinutes, sayShare } from '../../shared/say.ts';

export const sayFacts = (facts: number): string => sayCount(facts, 'fact');
export const sayQuestions = (questions: number): string => sayCount(questions, 'question');

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

/** What is left of a test's time, behind how far it has come. @param left milliseconds */
export function sayLeft(left: number | undefined): string {
  if (left === undefined) return '';
  return left === 0 ? ', time is up' : `, ${sayMinutes(left / 60_000)} left`;
}
