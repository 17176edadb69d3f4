import { expect, test } from 'vitest';
import { paceOf } from './pace.ts';

const took = (seconds: number, count: number) =>
  Array.from({ length: count }, () => ({ face: 'choose' as const, elapsedMs: seconds * 1000 }));

test('a reader of whom nothing is known gets a guess, longer for what takes longer', () => {
  const pace = paceOf([]);
  expect(pace.seconds('order', 'known')).toBeGreaterThan(pace.seconds('true-false', 'known'));
  expect(pace.seconds('choose', 'fresh')).toBeGreaterThan(pace.seconds('choose', 'known'));
  expect(pace.typical('known')).toBeGreaterThan(5);
});

test('answers outweigh the guess, one that took an hour does not', () => {
  const guess = paceOf([]).seconds('choose', 'known');
  expect(paceOf(took(2, 1)).seconds('choose', 'known')).toBe(guess);
  expect(paceOf(took(2, 20)).seconds('choose', 'known')).toBe(guess - 8);
  expect(paceOf([...took(2, 20), ...took(3600, 3)]).seconds('choose', 'known')).toBe(guess - 8);
  expect(paceOf(took(2, 20)).seconds('type', 'known')).toBe(paceOf([]).seconds('type', 'known'));
});

test('what is typical follows from the faces that were asked', () => {
  const typical = (count: number) => paceOf(took(10, count)).typical('known');
  expect(typical(0)).toBeGreaterThan(typical(10));
  expect(typical(10_000)).toBeCloseTo(paceOf(took(10, 10_000)).seconds('choose', 'known'), 1);
});
