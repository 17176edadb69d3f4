import { expect, test } from 'vitest';
import type { Summed } from '../../core/present/wall.ts';
import { sayHands } from './words.ts';

const row = (options: readonly string[], hands: Summed['hands']): Summed => ({
  asked: { id: 'q', how: 'Choose one', prompt: 'Which?', options, items: [] },
  answered: { right: options.length > 0 ? [1] : [], answer: 'B', explanation: '', places: [] },
  hands,
});

test.each<[string, Summed]>([
  ['3 of 7 right', row(['a', 'b', 'c'], { 0: 4, 1: 3 })],
  ['9 had it right', row([], { 0: 9 })],
  ['', row(['a', 'b'], {})],
  ['', row([], { 0: 0 })],
])('hands are summed up as “%s”', (said, summed) => {
  expect(sayHands(summed)).toBe(said);
});
