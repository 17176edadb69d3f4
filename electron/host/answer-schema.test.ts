/** Files written by earlier versions, kept as they were written. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { studiedFrom } from '../../src/core/stats/from-logs.ts';
import { newestVersion, versionOf } from './answer-schema.ts';
import { anAnswer } from './testing/an-answer.ts';
import { TestJournal } from './testing/journal.ts';

let journal: TestJournal;
beforeEach(() => {
  journal = new TestJournal();
  take('v1');
});
const take = (version: string) =>
  copyFileSync(join(import.meta.dirname, `testing/answers-${version}.db`), journal.file);
afterEach(() => journal.remove());

/** A row as it stands in the file, with what the first schema had. */
function firstColumns(): unknown[] {
  const database = new DatabaseSync(journal.file, { readOnly: true });
  const rows = database
    .prepare(
      'SELECT seq, id, at, pack, packVersion, fact, question, face, sitting, mode, response, credit, elapsedMs FROM answers ORDER BY seq',
    )
    .all();
  database.close();
  return rows;
}

test('a log of the first schema opens with every answer as it was, and goes on', async () => {
  const before = firstColumns();
  expect(before).toHaveLength(5);
  const answers = await journal.answers.list({});
  expect(answers.map(({ mode }) => mode)).toEqual(['practice', 'practice', 'practice', 'practice', 'again']);
  expect(answers[2]).toMatchObject({ response: ['a', 'b', 'c'], credit: 2 / 3, offset: 0, undone: false });
  expect(answers[2]).not.toHaveProperty('rating');
  // practice never moved a schedule
  expect(await journal.memories.list(['small'])).toEqual([]);

  const next = await journal.answers.append({ ...anAnswer(), mode: 'today', rating: 4 });
  expect(next).toMatchObject({ seq: 6, rating: 4 });
  expect(await journal.memories.list(['small'])).toMatchObject([{ fact: 'it-happened', reps: 1 }]);

  journal.journal.close();
  expect(firstColumns().slice(0, 5)).toEqual(before);
  const database = new DatabaseSync(journal.file, { readOnly: true });
  expect(versionOf(database)).toBe(newestVersion);
  expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
  database.close();
});

test('a log of the second schema opens with its tallies made', async () => {
  take('v2');
  const answers = await journal.answers.list({});
  expect(answers).toHaveLength(6);
  expect(await journal.memories.list(['small'])).toMatchObject([
    { fact: 'one', reps: 3, lapses: 1 },
    { fact: 'two', reps: 1 },
  ]);
  expect(await journal.tallies.studied(['small'], 0)).toEqual(studiedFrom(answers, 0));
  const reviews = await journal.tallies.reviews(['small'], 0);
  expect(reviews.reduce((sum, bin) => sum + bin.reviews, 0)).toBe(2);
  expect(await journal.tallies.mistakes(['small'], 9)).toMatchObject([
    { fact: 'two', face: 'locate', response: [37, 49] },
    { fact: 'one', response: 'Lyman' },
    { fact: 'two', response: 'Lyman' },
  ]);
});

test('the logs cannot be rewritten', async () => {
  await journal.changes.append({ kind: 'flag', id: anAnswer().id, pack: 'small', fact: 'f', payload: 1 });
  for (const table of ['answers', 'changes']) {
    const write = (statement: string) => () => journal.journal.read((database) => database.exec(statement));
    expect(write(`UPDATE ${table} SET at = 0`), table).toThrow();
    expect(write(`DELETE FROM ${table}`), table).toThrow();
  }
});
