import { expect, test } from 'vitest';
import { parseRange } from './range.ts';

const whole = undefined;

test.each([
  ['bytes=0-0', { start: 0, end: 0 }],
  ['bytes=0-99', { start: 0, end: 99 }],
  ['bytes=10-19', { start: 10, end: 19 }],
  ['bytes=90-', { start: 90, end: 99 }],
  ['bytes=90-500', { start: 90, end: 99 }],
  ['bytes=-10', { start: 90, end: 99 }],
  ['bytes=-500', { start: 0, end: 99 }],
  ['BYTES=0-1', { start: 0, end: 1 }],
  ['bytes=100-', 'unsatisfiable'],
  ['bytes=100-200', 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=20-10', whole],
  ['bytes=0-1,5-6', whole],
  ['bytes=-', whole],
  ['bytes=a-b', whole],
  ['bytes=1.5-2', whole],
  ['bytes= 0-1', whole],
  ['bytes=-1-2', whole],
  ['bytes=99999999999999999999-', whole],
  ['chapters=1-2', whole],
  ['', whole],
  [null, whole],
])('%s of a hundred bytes', (header, expected) => {
  expect(parseRange(header, 100)).toEqual(expected);
});

test('of nothing, nothing can be had', () => {
  expect(parseRange('bytes=0-', 0)).toBe('unsatisfiable');
  expect(parseRange('bytes=-1', 0)).toBe('unsatisfiable');
});
