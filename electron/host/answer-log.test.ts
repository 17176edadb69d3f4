import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { problemOf } from '../../src/core/http/problems.ts';
import { createSchedule } from '../../src/core/memory/schedule.ts';
import { StorageError } from '../../src/core/storage-error.ts';
import { openAnswerDatabase } from './answer-database.ts';
import { SqliteAnswerLog } from './answer-log.ts';
import { Journal } from './journal.ts';
import { anAnswer } from './testing/an-answer.ts';

let folder: string;
let path: string;
let journal: Journal;
let log: SqliteAnswerLog;
const clock = { now: () => Date.UTC(2026, 10, 22, 9, 30, 15), offset: () => 60 };
const schedule = createSchedule();
const use = (openDatabase?: typeof openAnswerDatabase) => {
  journal = new Journal(path, clock, schedule, openDatabase);
  log = new SqliteAnswerLog(journal);
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'salient-'));
  path = join(folder, 'data', 'answers.db');
  use();
});
afterEach(() => {
  journal.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A closed log of so many answers. */
async function filled(count: number): Promise<string[]> {
  const answers = Array.from({ length: count }, anAnswer);
  for (const answer of answers) await log.append(answer);
  journal.close();
  return answers.map(({ id }) => id);
}

test('numbers, times and keeps what was answered, as it was', async () => {
  const answers = [{ chosen: 'Ізюм' }, null, [3, 1, 2], 'it\u0000s', 1.5].map((response) => ({
    ...anAnswer(),
    response,
  }));
  for (const answer of answers) await log.append(answer);
  journal.close();
  const expected = answers.map((answer, index) => ({
    ...answer,
    seq: index + 1,
    at: clock.now(),
    offset: 60,
    undone: false,
  }));
  expect(await log.list({})).toEqual(expected);
});

test('a row can be neither changed nor deleted', async () => {
  await filled(1);
  const database = new DatabaseSync(path);
  expect(() => database.exec('UPDATE answers SET credit = 1')).toThrow('append-only');
  expect(() => database.exec('DELETE FROM answers')).toThrow('append-only');
  database.close();
});

test('two programs may use it at once', async () => {
  const others = new Journal(path, clock, schedule);
  const other = new SqliteAnswerLog(others);
  await log.append(anAnswer());
  await other.append(anAnswer());
  await log.append(anAnswer());
  expect((await other.list({})).map(({ seq }) => seq)).toEqual([1, 2, 3]);
  others.close();
});

test('closed, it is one file', async () => {
  await filled(3);
  expect(readdirSync(join(folder, 'data'))).toEqual(['answers.db']);
});

describe('a damaged file', () => {
  test.each<[string, (bytes: Buffer) => Buffer]>([
    ['cut in half', (bytes) => bytes.subarray(0, bytes.length / 2)],
    ['cut to its header', (bytes) => bytes.subarray(0, 100)],
    ['overwritten at its start', (bytes) => Buffer.concat([Buffer.alloc(4096, 'x'), bytes.subarray(4096)])],
    ['overwritten inside', (bytes) => Buffer.from(bytes).fill('x', 4096, 8192)],
    ['that is none', () => Buffer.from('not a database')],
  ])('%s is kept aside, and a fresh one begun', async (_, damage) => {
    await filled(40);
    const damaged = damage(readFileSync(path));
    writeFileSync(path, damaged);

    expect(await log.keptAside()).toBe('answers.corrupt-2026-11-22T09-30-15.db');
    expect(readFileSync(join(folder, 'data/answers.corrupt-2026-11-22T09-30-15.db'))).toEqual(damaged);
    await log.append(anAnswer());
    expect(await log.list({})).toHaveLength(1);
  });

  test('of any single bit: the answers are there, or the file is, and it opens or says why not', async () => {
    const ids = await filled(30);
    const whole = readFileSync(path);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length * 8 - 1), async (bit) => {
        const changed = Buffer.from(whole);
        changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        for (const name of readdirSync(join(folder, 'data'))) rmSync(join(folder, 'data', name));
        writeFileSync(path, changed);
        try {
          const aside = await log.keptAside();
          const there = await log.list({});
          if (aside === undefined) expect(there).toHaveLength(ids.length);
          else expect(readFileSync(join(folder, 'data', aside))).toEqual(changed);
          await log.append(anAnswer());
        } catch (error) {
          expect(error).toBeInstanceOf(StorageError);
        } finally {
          journal.close();
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});

describe('where it cannot be written', () => {
  const refused = async (answer = anAnswer()) => {
    const error = await log.append(answer).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(StorageError);
    return problemOf(error);
  };

  /** Opens the log anew, its database told so much by the test. */
  const told = (pragma: (database: DatabaseSync) => string) =>
    use((...where) => {
      const opened = openAnswerDatabase(...where);
      opened.database.exec(pragma(opened.database));
      return opened;
    });

  test.each<[string, number, (database: DatabaseSync) => string]>([
    // SQLite gives the result of a real full disk, SQLITE_FULL, where it may not let the file grow.
    [
      'disk-full',
      507,
      (database) => `PRAGMA max_page_count = ${Number(database.prepare('PRAGMA page_count').get()?.page_count)}`,
    ],
    ['read-only', 503, () => 'PRAGMA query_only = ON'],
  ])('%s is told as such, and what was stored before stays', async (type, status, pragma) => {
    const ids = await filled(2);
    told(pragma);
    const problem = await refused({ ...anAnswer(), response: 'x'.repeat(60_000) });
    expect(problem).toMatchObject({ type, status });
    expect(problem.safe).toBe('Every answer stored before is on disk.');
    expect((await log.list({})).map(({ id }) => id)).toEqual(ids);
  });

  test('a file written by a newer Salient is left alone', async () => {
    await filled(1);
    const database = new DatabaseSync(path);
    database.exec('PRAGMA user_version = 99');
    database.close();
    const before = readFileSync(path);
    expect(await refused()).toMatchObject({ type: 'storage-newer' });
    expect(readFileSync(path)).toEqual(before);
  });

  test('once the reason is gone, it works without a new start', async () => {
    writeFileSync(join(folder, 'data'), 'a file in the way');
    expect(await refused()).toMatchObject({ type: 'storage-unavailable' });
    rmSync(join(folder, 'data'));
    expect(await log.append(anAnswer())).toMatchObject({ seq: 1 });
  });
});

// Windows lets nobody remove a file that is in use.
test.runIf(process.platform !== 'win32')('a folder removed while it is in use is made anew', async () => {
  await log.append(anAnswer());
  rmSync(join(folder, 'data'), { recursive: true });
  const { id } = await log.append(anAnswer());
  journal.close();
  expect((await log.list({})).map((answer) => answer.id)).toEqual([id]);
});

test('an empty file is a new log', async () => {
  await filled(1);
  truncateSync(path);
  expect(await log.keptAside()).toBeUndefined();
  expect(await log.append(anAnswer())).toMatchObject({ seq: 1 });
});
