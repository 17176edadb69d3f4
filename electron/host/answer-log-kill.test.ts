import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SqliteAnswerLog } from './answer-log.ts';

const rounds = 20;
const program = join(import.meta.dirname, 'testing/append-answers.ts');

/** Lets the program append, kills it at some moment within 40 ms of its first word. @returns what it acknowledged */
function appendAndKill(path: string): Promise<string[]> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, path]);
  let told = '';
  let problems = '';
  child.stderr.on('data', (chunk) => (problems += String(chunk)));
  child.stdout.on('data', (chunk) => (told += String(chunk)));
  child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), Math.random() * 40));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (_, signal) => {
      if (signal !== 'SIGKILL') reject(new Error(`the program ended by itself: ${problems}`));
      else resolve(told.split('\n').slice(0, -1));
    });
  });
}

test('programs that begin it at once all get to use it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'salient-'));
  for (const round of Array(3).keys()) {
    const told = Array.from({ length: 4 }, () => appendAndKill(join(folder, `answers-${round}.db`)));
    for (const acknowledged of await Promise.all(told)) expect(acknowledged.length).toBeGreaterThan(0);
  }
  rmSync(folder, { recursive: true });
}, 120_000);

test(`killed ${rounds} times in the middle of writing, it has every answer it acknowledged`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'salient-'));
  const path = join(folder, 'answers.db');
  const acknowledged: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    acknowledged.push(...(await appendAndKill(path)));
    const log = new SqliteAnswerLog(path, Date.now);
    // Opening checks the whole file; were it damaged, it would have been kept aside.
    expect(await log.keptAside()).toBeUndefined();
    const stored = new Set((await log.list({})).map(({ id }) => id));
    expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
    log.close();
  }
  expect(acknowledged.length).toBeGreaterThanOrEqual(rounds);
  rmSync(folder, { recursive: true });
}, 120_000);
