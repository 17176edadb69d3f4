import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Change, StoredAnswer } from '../../../src/core/contract.ts';
import { createSchedule, standard, type Schedule } from '../../../src/core/memory/schedule.ts';
import { openAnswerDatabase } from '../answer-database.ts';
import { SqliteAnswerLog } from '../answer-log.ts';
import { SqliteChangeLog } from '../change-log.ts';
import { Journal } from '../journal.ts';
import { SqliteMemoryTable } from '../memory-table.ts';
import { SqliteSittingStore } from '../sitting-store.ts';
import { SqliteTallies } from '../tallies.ts';
import { TestClock } from './clock.ts';

/** What these tests try does not hang on the disk, and they write a great deal. */
const openDatabase: typeof openAnswerDatabase = (...where) => {
  const opened = openAnswerDatabase(...where);
  opened.database.exec('PRAGMA synchronous = OFF');
  return opened;
};

/** A database of its own for one test, and all that is written through it. */
export class TestJournal {
  readonly folder = mkdtempSync(join(tmpdir(), 'salient-'));
  readonly file = join(this.folder, 'answers.db');
  readonly clock = new TestClock();
  #journal = new Journal(this.file, this.clock, createSchedule(), openDatabase);

  get answers() {
    return new SqliteAnswerLog(this.#journal);
  }
  get changes() {
    return new SqliteChangeLog(this.#journal);
  }
  get memories() {
    return new SqliteMemoryTable(this.#journal);
  }
  get tallies() {
    return new SqliteTallies(this.#journal);
  }
  get sittings() {
    return new SqliteSittingStore(this.#journal);
  }
  get journal() {
    return this.#journal;
  }
  get schedule(): Schedule {
    return this.#journal.schedule;
  }
  /** Closes it and opens it again, with another schedule if one is given. */
  reopen(schedule = createSchedule()): void {
    this.#journal.close();
    this.#journal = new Journal(this.file, this.clock, schedule, openDatabase);
  }
  remove(): void {
    this.#journal.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A schedule under which the same log gives other states. */
export const careful = createSchedule({ ...standard, retention: 0.95 });

export const undo = ({ id }: Pick<StoredAnswer, 'id'>): Change => ({
  kind: 'undo',
  id: randomUUID(),
  about: id,
  payload: null,
});
