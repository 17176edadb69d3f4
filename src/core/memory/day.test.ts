import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateOfDay, dayOf, dayOfDate } from './day.ts';

const on = (utc: string, offset: number) => dateOfDay(dayOf({ at: Date.parse(utc), offset }));

test.each([
  ['2026-11-22T03:59:59Z', 0, '2026-11-21'],
  ['2026-11-22T04:00:00Z', 0, '2026-11-22'],
  ['2026-11-23T03:59:59Z', 0, '2026-11-22'],
  ['2026-11-22T22:30:00Z', 330, '2026-11-23'], // four in the morning in Delhi
  ['2026-11-22T22:29:59Z', 330, '2026-11-22'],
  ['2026-11-22T10:00:00Z', -420, '2026-11-21'], // three in the morning in Denver
])('%s on a clock %i minutes ahead is %s', (utc, offset, date) => {
  expect(on(utc, offset)).toBe(date);
});

test('a day reads and writes the same', () => {
  fc.assert(fc.property(fc.integer({ min: -10_000, max: 60_000 }), (day) => dayOfDate(dateOfDay(day)) === day));
});
