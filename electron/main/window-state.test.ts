import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isVisible, placeWindow, readWindowState, writeWindowState } from './window-state.ts';

const laptop = { x: 0, y: 25, width: 1440, height: 875 };
const projector = { x: 1440, y: 0, width: 1024, height: 768 };
const saved = { x: 1500, y: 40, width: 900, height: 700, maximized: false };

test.each([
  ['inside', { x: 100, y: 100, width: 800, height: 600 }, true],
  ['across two screens', { x: 1000, y: 100, width: 900, height: 600 }, true],
  ['larger than the screen', { x: 0, y: 25, width: 4000, height: 3000 }, true],
  ['a hand’s breadth still showing', { x: -680, y: 100, width: 800, height: 600 }, true],
  ['a sliver showing', { x: -700, y: 100, width: 800, height: 600 }, false],
  ['its top above the screen', { x: 100, y: 0, width: 800, height: 600 }, false],
  ['its top below the screen', { x: 100, y: 880, width: 800, height: 600 }, false],
  ['on a screen that is gone', { x: 5000, y: 100, width: 800, height: 600 }, false],
])('a window %s', (_name, bounds, visible) => {
  expect(isVisible(bounds, [laptop, projector])).toBe(visible);
});

test('a window returns to where it was while that is on a screen', () => {
  expect(placeWindow(saved, [laptop, projector])).toEqual(saved);
});

test('with the projector unplugged it keeps its size, centred on the laptop', () => {
  expect(placeWindow(saved, [laptop])).toEqual({ ...saved, x: 270, y: 112 });
});

test('wherever it was, it can be got hold of', () => {
  const pixel = fc.integer({ min: -8000, max: 8000 });
  const size = fc.integer({ min: 480, max: 8000 });
  const state = fc.record({ x: pixel, y: pixel, width: size, height: size, maximized: fc.boolean() });
  fc.assert(
    fc.property(fc.option(state, { nil: undefined }), (anything) => {
      expect(isVisible(placeWindow(anything, [laptop, projector]), [laptop, projector])).toBe(true);
    }),
  );
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'salient-window-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

test('what is written is read back', () => {
  const file = join(folder, 'window.json');
  writeWindowState(file, saved);
  expect(readWindowState(file)).toEqual(saved);
});

test.each(['', '{"x":1}', '{"x":0,"y":0,"width":1e9,"height":"tall","maximized":false}', 'null'])(
  'a file that holds %j is as good as none',
  (text) => {
    const file = join(folder, 'window.json');
    writeFileSync(file, text);
    expect(readWindowState(file)).toBeUndefined();
  },
);

test('a place that cannot be written is reported and the window closes all the same', () => {
  const report = vi.spyOn(console, 'error').mockReturnValue();
  writeWindowState(join(folder, 'no such folder', 'window.json'), saved);
  expect(report).toHaveBeenCalledOnce();
});
