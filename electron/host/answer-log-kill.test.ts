import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replay } from '../../src/core/memory/replay.ts';
import { createSchedule } from '../../src/core/memory/schedule.ts';
import { SqliteAnswerLog } from './answer-log.ts';
import { SqliteChangeLog } from './change-log.ts';
import { systemClock } from './clock.ts';
import { Journal } from './journal.ts';
import { SqliteMemoryTable } from './memory-table.ts';
import { SqliteSittingStore } from './sitting-store.ts';

/** Each kill ends the sitting it falls into; many more were whole before it. */
const kills = 20;
const sittings = 200;
const program = join(import.meta.dirname, 'testing/sit-until-killed.ts');
const schedule = createSchedule();

/** Lets the program sit, kills it at some moment within 300 ms of its first word. @returns what it acknowledged */
function sitAndKill(path: string): Promise<string[]> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, path]);
  let told = '';
  let problems = '';
  child.stderr.on('data', (chunk) => (problems += String(chunk)));
  child.stdout.on('data', (chunk) => (told += String(chunk)));
  child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), Math.random() * 300));
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
    const told = Array.from({ length: 4 }, () => sitAndKill(join(folder, `answers-${round}.db`)));
    for (const acknowledged of await Promise.all(told)) expect(acknowledged.length).toBeGreaterThan(0);
  }
  rmSync(folder, { recursive: true });
}, 120_000);

test(`killed again and again over ${sittings} sittings, it has all it acknowledged, and memory is what the logs say`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'salient-'));
  const path = join(folder, 'answers.db');
  const acknowledged: string[] = [];
  let sat = 0;
  for (let kill = 0; kill < kills || sat < sittings; kill += 1) {
    acknowledged.push(...(await sitAndKill(path)));
    const journal = new Journal(path, systemClock, schedule);
    // Opening checks the whole file; were it damaged, it would have been kept aside.
    expect(journal.keptAside()).toBeUndefined();
    const answers = await new SqliteAnswerLog(journal).list({});
    const changes = await new SqliteChangeLog(journal).list({});
    const begun = await new SqliteSittingStore(journal).list('small', 100_000);
    const stored = new Set([...answers, ...changes, ...begun].map(({ id }) => id));
    expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
    expect(await new SqliteMemoryTable(journal).list(['small'])).toEqual(replay(answers, changes, schedule));
    sat = begun.length;
    journal.close();
  }
  expect(sat).toBeGreaterThanOrEqual(sittings);
  rmSync(folder, { recursive: true });
}, 180_000);
