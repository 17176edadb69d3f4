import { expect, test } from 'vitest';
import { pixelRatioFor } from './renderer.ts';

test.each([
  ['a GPU draws at the screen’s ratio', 'hardware', 2, 2_000_000, 2],
  ['software draws a laptop’s pane sharply', 'software', 1, 650 * 480, 1],
  ['software never draws finer than CSS pixels', 'software', 2, 650 * 480, 1],
  ['software draws a large pane coarser', 'software', 1, 1400 * 900, 0.75],
  ['software draws a wall at half', 'software', 1, 3840 * 2160, 0.5],
] as const)('%s', (_, renderer, screen, pixels, ratio) => {
  expect(pixelRatioFor(renderer, screen, pixels)).toBe(ratio);
});
