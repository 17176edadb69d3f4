import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PackError } from '../../src/core/pack/pack-error.ts';
import { folderFiles } from './folder-files.ts';
import { makeHome, put, type Home } from './testing/home.ts';

let home: Home;
let root: string;
beforeEach(() => {
  home = makeHome();
  root = join(home.root, 'pack');
  put(join(root, 'facts.json'), 'facts');
  put(join(root, 'media/Ізюм.svg'), 'picture');
  put(join(home.root, 'secret'), 'secret');
  put(join(home.root, 'pack-evil/secret'), 'secret');
});
afterEach(() => home.remove());

const text = async (path: string) => {
  const bytes = await folderFiles(root).read(path);
  return bytes && new TextDecoder().decode(bytes);
};

test('what is in the folder is read', async () => {
  expect(await text('facts.json')).toBe('facts');
  expect(await text('media/Ізюм.svg')).toBe('picture');
});

test.each([
  '../secret',
  '../pack-evil/secret',
  'media/../../secret',
  '..',
  '.',
  '',
  '/etc/passwd',
  'media',
  'media/',
  'facts.json/x',
  'facts.json.',
  '..\\secret',
  'none.json',
  'con',
])('%j is nothing', async (path) => {
  expect(await text(path)).toBeUndefined();
});

test('a link that stays inside is followed, one that leads out is nothing', async () => {
  mkdirSync(join(root, 'inner'));
  put(join(root, 'inner/a.txt'), 'inside');
  symlinkSync(join(root, 'inner'), join(root, 'within'), 'junction');
  symlinkSync(home.root, join(root, 'out'), 'junction');
  symlinkSync(join(home.root, 'pack-evil'), join(root, 'beside'), 'junction');
  expect(await text('within/a.txt')).toBe('inside');
  expect(await text('out/secret')).toBeUndefined();
  expect(await text('beside/secret')).toBeUndefined();
});

test('a pipe, which nobody may ever write to, is nothing', async () => {
  spawnSync('mkfifo', [join(root, 'events.json')]); // where there is none, there is no such file either
  expect(await text('events.json')).toBeUndefined();
});

test('a file too large for any lesson is refused before it is read', async () => {
  truncateSync(join(root, 'facts.json'), 40 * 2 ** 20);
  await expect(text('facts.json')).rejects.toThrow(PackError);
});
