import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openInBrowser } from './open-in-browser.ts';

const link = 'http://127.0.0.1:49152/open?token=secret';
const browser = { name: 'Chromium' as const, path: process.execPath };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'salient-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the token reaches the browser through a file of ours, not through what everybody can read', async () => {
  const started: string[][] = [];
  const { name, clear } = await openInBrowser(link, folder, [browser], (command, args) => {
    started.push([command, ...args]);
    return Promise.resolve();
  });
  expect(name).toBe('Chromium');
  expect(started).toEqual([[browser.path, expect.stringMatching(/^file:/)]]);
  expect(started.flat().join()).not.toContain('secret');

  const file = fileURLToPath(started[0]?.[1] ?? '');
  expect(readFileSync(file, 'utf8')).toContain(`url=${link}`);
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
  clear();
  expect(existsSync(file)).toBe(false);
});

test('without a browser of ours the system opens the file, and where nothing can be started none is left', async () => {
  const commands: string[] = [];
  const opened = openInBrowser(link, folder, [], (command) => {
    commands.push(command);
    return Promise.reject(new Error('ENOENT'));
  });
  await expect(opened).rejects.toThrow('ENOENT');
  expect(commands).toHaveLength(1);
  expect(readdirSync(folder)).toEqual([]);
});
