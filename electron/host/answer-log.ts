import { statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import type { Answer, StoredAnswer } from '../../src/core/contract.ts';
import type { AnswerLog } from '../../src/core/ports.ts';
import { answerFault, openAnswerDatabase, type OpenAnswerDatabase } from './answer-database.ts';

/** The log of answers in SQLite. Opened at first use; where that fails each later use tries again. */
export class SqliteAnswerLog implements AnswerLog {
  readonly #path: string;
  readonly #now: () => number;
  readonly #openDatabase: typeof openAnswerDatabase;
  #open: OpenAnswerDatabase | undefined;
  /** the file that is open: were its folder removed, what is written to it would be gone with it */
  #file: number | undefined;

  /** @param now epoch milliseconds */
  constructor(path: string, now: () => number, openDatabase = openAnswerDatabase) {
    this.#path = path;
    this.#now = now;
    this.#openDatabase = openDatabase;
  }

  async append({ response, ...answer }: Answer): Promise<StoredAnswer> {
    return this.#use((database) => {
      // The same answer sent twice, say after a lost acknowledgement, is one row.
      database
        .prepare(
          `INSERT INTO answers (id, at, pack, packVersion, fact, question, face, sitting, mode, response, credit, elapsedMs)
           VALUES (:id, :at, :pack, :packVersion, :fact, :question, :face, :sitting, :mode, :response, :credit, :elapsedMs)
           ON CONFLICT (id) DO NOTHING`,
        )
        .run({ ...answer, at: this.#now(), response: JSON.stringify(response) });
      const row = database.prepare('SELECT * FROM answers WHERE id = ?').get(answer.id);
      if (!row) throw new Error(`answer ${answer.id} was stored but is not there`);
      return stored(row);
    });
  }

  async list({ pack, sitting }: { pack?: string; sitting?: string }): Promise<StoredAnswer[]> {
    return this.#use((database) =>
      database
        .prepare(
          `SELECT * FROM answers
           WHERE (:pack IS NULL OR pack = :pack) AND (:sitting IS NULL OR sitting = :sitting) ORDER BY seq`,
        )
        .all({ pack: pack ?? null, sitting: sitting ?? null })
        .map(stored),
    );
  }

  async keptAside(): Promise<string | undefined> {
    return this.#use(() => this.#open?.keptAside);
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

  #use<T>(work: (database: DatabaseSync) => T): T {
    try {
      if (this.#open && fileNumber(this.#path) !== this.#file) this.close();
      this.#open ??= this.#openDatabase(this.#path, this.#now());
      this.#file ??= fileNumber(this.#path);
      return work(this.#open.database);
    } catch (error) {
      throw answerFault(error);
    }
  }
}

const fileNumber = (path: string): number | undefined => statSync(path, { throwIfNoEntry: false })?.ino;

/** A row has the names of a StoredAnswer, its response as JSON. */
const stored = (row: Record<string, unknown>): StoredAnswer =>
  ({ ...row, response: JSON.parse(String(row.response)) as unknown }) as StoredAnswer;
