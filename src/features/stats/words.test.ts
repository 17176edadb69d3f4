import { expect, test } from 'vitest';
import { dayOfDate } from '../../core/memory/day.ts';
import { sayCalendar, sayConfusion, sayFaces, sayForecast, sayRetention, saySeconds } from './words.ts';

const bin = (reviews: number, expected: number, recalled: number) => ({
  bin: 4,
  reviews,
  expected: expected * reviews,
  recalled,
});

test('what was recalled is held against what was expected', () => {
  expect(sayRetention({ days: 30, retention: [bin(50, 0.88, 44), bin(50, 0.92, 46)] })).toBe(
    'In the last 30 days you recalled 90 % of 100 reviews; 90 % was expected: that is about right.',
  );
  expect(sayRetention({ days: 365, retention: [bin(10, 0.9, 5)] })).toContain('In the last year you recalled 50 %');
  expect(sayRetention({ days: 365, retention: [bin(10, 0.9, 5)] })).toContain('less than expected');
  expect(sayRetention({ days: 90, retention: [bin(1, 0.7, 1)] })).toContain('100 % of the one review');
  expect(sayRetention({ days: 90, retention: [] })).toMatch(/^No fact came up again .+ Once one does/);
});

test('what comes up is told for two weeks and for a month', () => {
  const first = dayOfDate('2026-11-22');
  const forecast = (facts: number[]) =>
    Array.from({ length: 30 }, (_, day) => ({ day: first + day, facts: facts[day] ?? 0, minutes: facts[day] ?? 0 }));
  expect(sayForecast({ forecast: forecast([2, 5]) })).toBe(
    'Due in the next 14 days: 7 facts, about 7 minutes; in 30 days: 7 facts. The fullest day is 23 Nov, with 5. New facts come on top.',
  );
  expect(sayForecast({ forecast: forecast([...Array<number>(20).fill(0), 3]) })).toContain(
    'Due in the next 14 days: nothing; in 30 days: 3 facts.',
  );
  expect(sayForecast({ forecast: forecast([]) })).toContain('Nothing you know comes up');
});

test('days, times and kinds of questions', () => {
  expect(sayCalendar({ calendar: [] })).toContain('will be marked here');
  expect(sayCalendar({ calendar: [{ day: 1, answers: 1, minutes: 0.2 }] })).toBe(
    'In the last year you answered 1 question on 1 day, in about 1 minute.',
  );
  expect(sayCalendar({ calendar: [{ day: 1, answers: 1200, minutes: 200 }] })).toContain('1,200 questions');
  expect([4.21, 9.96, 31.4].map(saySeconds)).toEqual(['4.2 s', '10 s', '31 s']);
  const face = (name: 'order' | 'choose', seconds: number) => ({ face: name, seconds, answers: 3, right: 1 });
  expect(sayFaces({ days: 30, faces: [face('order', 31), face('choose', 6)] }, (name) => name)).toBe(
    'In the last 30 days “order” takes you 31 s on average, “choose” 6.0 s.',
  );
  expect(sayFaces({ days: 30, faces: [] }, String)).toContain('will stand here');
});

test('a confusion is told the way it went more often, then the way back', () => {
  const one = { pack: 'p', asked: 'Izium', given: 'Lyman', facts: [] };
  expect(sayConfusion({ ...one, times: 4, back: 0 })).toBe('Izium taken for Lyman 4 times');
  expect(sayConfusion({ ...one, times: 2, back: 1 })).toBe('Izium taken for Lyman twice, Lyman for Izium once');
});
