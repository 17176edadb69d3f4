import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isBuilt } from './build.ts';

let root: string;
/** Makes a file as of that second; its folders keep an early date unless they are touched themselves. */
function at(seconds: number, path: string): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
  for (let one = dirname(file); one.startsWith(root); one = dirname(one)) utimesSync(one, 1, 1);
  utimesSync(file, seconds, seconds);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'salient-'));
  for (const path of ['src/main.ts', 'electron/main/index.ts', 'package-lock.json']) at(100, path);
  for (const path of ['main/index.js', 'main/host.js', 'preload/index.cjs', 'renderer/index.html'])
    at(200, `out/${path}`);
});
afterEach(() => rmSync(root, { recursive: true }));

test('a build newer than its sources is good', () => expect(isBuilt(root)).toBe(true));

test('one source that is newer asks for another', () => {
  at(300, 'src/app/App.svelte');
  expect(isBuilt(root)).toBe(false);
});

test('so does a source that was deleted', () => {
  rmSync(join(root, 'src/main.ts'));
  expect(isBuilt(root)).toBe(false);
});

test('so does a product that is missing', () => {
  rmSync(join(root, 'out/renderer'), { recursive: true });
  expect(isBuilt(root)).toBe(false);
});

test('a test that changed does not', () => {
  at(300, 'src/core/core.test.ts');
  expect(isBuilt(root)).toBe(true);
});
