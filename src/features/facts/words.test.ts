import { expect, test } from 'vitest';
import { unlearned } from '../../core/memory/memory.ts';
import { dayMs } from '../../core/time/when.ts';
import { sayAnswer, sayAnswerDay, sayDay, sayDue, sayRating, sayRecall } from './words.ts';

const day = Date.UTC(2026, 10, 23) / dayMs;
const due = (inDays: number, reps = 1) => sayDue({ ...unlearned('small', 'a'), reps, due: day + inDays }, day);

test('when a fact comes up, and never for how long it has been due', () => {
  expect(due(0, 0)).toBe('new');
  expect([-30, 0, 1, 2, 14, 15].map((days) => due(days))).toEqual([
    'today',
    'today',
    'tomorrow',
    'in 2 days',
    'in 14 days',
    '8 Dec 2026',
  ]);
});

test.each([
  [undefined, 'not asked yet'],
  [1, 'very likely, 100 %'],
  [0.9, 'very likely, 90 %'],
  [0.83, 'likely, 83 %'],
  [0.5, 'about even, 50 %'],
  [0.2, 'unlikely, 20 %'],
  [0, 'very unlikely, 0 %'],
])('a chance of %s', (recall, words) => expect(sayRecall(recall)).toBe(words));

test.each([
  [{ credit: 1 }, 'right (good)'],
  [{ credit: 0 }, 'not right (again)'],
  [{ credit: 1, rating: 4 as const }, 'right (easy)'],
])('what came of %j', (answer, words) => expect(sayAnswer(answer)).toBe(words));

test('part of an answer is told with its share', () => {
  expect(sayAnswer({ credit: 0.6 })).toMatch(/^partly right, 60 % \(/);
});

test('what was never rated says nothing', () => {
  expect(sayRating(undefined)).toBe('');
  expect(sayRating(2)).toBe('hard');
});

test('an answer belongs to the reader’s own day', () => {
  const at = Date.UTC(2026, 10, 23, 3, 30); // before four in the morning it is still the day before
  expect(sayAnswerDay({ at, offset: 120 })).toBe(sayDay(day));
  expect(sayAnswerDay({ at, offset: 0 })).toBe(sayDay(day - 1));
});
