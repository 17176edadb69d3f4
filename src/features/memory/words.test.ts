import { expect, test } from 'vitest';
import { dayOfDate } from '../../core/memory/day.ts';
import { sayDay, sayDayShortly, sayMinutes } from '../../shared/say.ts';
import { sayAhead, sayPlan } from './words.ts';

const day = dayOfDate('2026-12-22');
const plan = (minutes: number[]) => ({
  days: minutes.map((one, ahead) => ({ day: day + ahead, minutes: one, reviews: 1, fresh: 0 })),
  facts: 40,
  left: 0,
  recalled: 0.934,
});

test('days are said as a reader writes them', () => {
  expect(sayDay(day)).toBe('Tue, 22 December 2026');
  expect(sayDayShortly(day)).toBe('22 Dec');
  expect([0, 1, 30].map(sayAhead)).toEqual(['today', 'tomorrow', 'in 30 days']);
});

test('a little is a minute, not none', () => {
  expect([0.2, 1.4, 12].map(sayMinutes)).toEqual(['1 minute', '1 minute', '12 minutes']);
});

test('a plan says whether it fits and what is recalled', () => {
  expect(sayPlan(plan([4, 8.2, 0]), 10)).toBe(
    'It fits: 4 minutes a day on average, 8 at most. About 93 % of 40 facts recalled on the day.',
  );
  expect(sayPlan({ ...plan([10, 10]), left: 7, recalled: 0.71, enough: 18 }, 10)).toBe(
    'With 10 minutes a day it does not fit: 7 facts would still be new. 18 minutes a day would do. About 71 % of 40 facts recalled on the day.',
  );
  expect(sayPlan({ ...plan([10]), enough: 12 }, 10)).toContain('it does not fit. 12 minutes');
  expect(sayPlan(plan([]), 10)).toBe('About 93 % of 40 facts recalled on the day.');
});
