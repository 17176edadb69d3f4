import { statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import type { Clock } from '../../src/core/ports.ts';
import type { Schedule } from '../../src/core/memory/schedule.ts';
import { answerFault, openAnswerDatabase, type OpenAnswerDatabase } from './answer-database.ts';
import { transaction } from './statements.ts';

/** The reader's database. Opened at first use; where that fails each later use tries again. */
export class Journal {
  readonly schedule: Schedule;
  readonly path: string;
  readonly #clock: Clock;
  readonly #openDatabase: typeof openAnswerDatabase;
  #open: OpenAnswerDatabase | undefined;
  /** the file that is open: were its folder removed, what is written to it would be gone with it */
  #file: number | undefined;

  constructor(path: string, clock: Clock, schedule: Schedule, openDatabase = openAnswerDatabase) {
    this.path = path;
    this.#clock = clock;
    this.schedule = schedule;
    this.#openDatabase = openDatabase;
  }

  /** @throws StorageError */
  read<T>(work: (database: DatabaseSync) => T): T {
    try {
      if (this.#open && fileNumber(this.path) !== this.#file) this.close();
      this.#open ??= this.#openDatabase(this.path, this.#clock.now(), this.schedule);
      this.#file ??= fileNumber(this.path);
      return work(this.#open.database);
    } catch (error) {
      throw answerFault(error);
    }
  }

  /** On disk when it returns, all of it or none. @throws StorageError */
  write<T>(work: (database: DatabaseSync, now: { at: number; offset: number }) => T): T {
    return this.read((database) => {
      const at = this.#clock.now();
      return transaction(database, () => work(database, { at, offset: this.#clock.offset(at) }));
    });
  }

  /** The name a damaged file was kept aside under, if that happened. */
  keptAside(): string | undefined {
    return this.read(() => this.#open?.keptAside);
  }

  /** Folds the write-ahead log into the file, so that a copy of the file alone is whole. */
  close(): void {
    const database = this.#open?.database;
    this.#open = undefined;
    this.#file = undefined;
    try {
      database?.exec('PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE)');
    } catch (error) {
      console.error('answers: could not be folded together; they are on disk in two files', error);
    }
    database?.close();
  }
}

const fileNumber = (path: string): number | undefined => statSync(path, { throwIfNoEntry: false })?.ino;
