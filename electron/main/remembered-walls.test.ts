import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readRememberedWalls, writeRememberedWalls } from './remembered-walls.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'salient-walls-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

test('what is written is read back', () => {
  const file = join(folder, 'walls.json');
  expect(readRememberedWalls(file)).toEqual([]);
  writeRememberedWalls(file, ['EPSON PJ 1024×768']);
  expect(readRememberedWalls(file)).toEqual(['EPSON PJ 1024×768']);
});

test.each(['', '{}', '[1]', '["a'])('a file that holds %j is as good as none', (text) => {
  const file = join(folder, 'walls.json');
  writeFileSync(file, text);
  expect(readRememberedWalls(file)).toEqual([]);
});

test('a folder that cannot be written in is reported, and the lesson goes on', () => {
  const report = vi.spyOn(console, 'error').mockReturnValue();
  writeRememberedWalls(join(folder, 'no such folder', 'walls.json'), []);
  expect(report).toHaveBeenCalledOnce();
});
