import { expect, test } from 'vitest';
import { monthsAndDays } from './months-and-days.ts';

test.each([
  ['2022-04-01', '2022-09-10', '5 months 9 days'],
  ['2022-03-24', '2022-09-10', '5 months 17 days'],
  ['2022-02-24', '2022-09-10', '6 months 17 days'],
  ['2022-02-28', '2022-04-01', '1 month 4 days'],
  ['2022-03-03', '2022-04-01', '29 days'],
  ['2022-09-06', '2022-09-10', '4 days'],
  ['2022-09-10', '2022-10-10', '1 month'],
  ['2022-09-10', '2022-09-10', 'the same day'],
])('%s to %s is %s', (from, to, words) => {
  expect(monthsAndDays(Date.parse(from), Date.parse(to))).toBe(words);
});
