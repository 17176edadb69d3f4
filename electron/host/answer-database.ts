import { renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StorageError, type StorageFault, type Stored } from '../../src/core/storage-error.ts';
import type { Schedule } from '../../src/core/memory/schedule.ts';
import { migrate, newestVersion, versionOf } from './answer-schema.ts';
import { errorCode, isMissing, storageError } from './fault.ts';
import { isMadeWith, rebuildMemories } from './memory-rows.ts';
import { ensurePrivateFolder } from './private-folder.ts';

/** SQLite's primary result codes that mean something for a reader (sqlite.org/rescode.html). */
const faults: Record<number, StorageFault> = {
  8: 'read-only',
  11: 'damaged', // SQLITE_CORRUPT
  13: 'full',
  26: 'damaged', // SQLITE_NOTADB
};

/** A failed statement or system call as the error the core knows. */
export function faultOf(stored: Stored, error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  if (errorCode(error) !== 'ERR_SQLITE_ERROR') return storageError(stored, error);
  const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0;
  return new StorageError(stored, faults[code] ?? 'unavailable', error);
}

export const answerFault = (error: unknown): StorageError => faultOf('answers', error);

export interface OpenAnswerDatabase {
  database: DatabaseSync;
  /** the name a damaged file was kept under, if there was one */
  keptAside?: string;
}

/**
 * Opens the logs, checked and brought up to date, memories included. A damaged file is moved aside, never deleted, and
 * a fresh one begun.
 *
 * @param now epoch milliseconds, for the name of a file that is kept aside
 * @throws StorageError
 */
export function openAnswerDatabase(path: string, now: number, schedule: Schedule): OpenAnswerDatabase {
  try {
    ensurePrivateFolder(dirname(path));
    return { database: openChecked(path, schedule) };
  } catch (error) {
    const fault = answerFault(error);
    if (fault.fault !== 'damaged') throw fault;
  }
  try {
    const keptAside = moveAside(path, now);
    return { database: openChecked(path, schedule), keptAside };
  } catch (error) {
    throw answerFault(error);
  }
}

/** Opens a file, finds it whole, and brings it up to date. @throws where it is not, or cannot be */
export function openChecked(path: string, schedule: Schedule): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: 5000, enableForeignKeyConstraints: true });
  try {
    // WAL with FULL: a commit is on disk when it returns, also after a power cut. macOS needs to be told to mean it.
    database.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      PRAGMA checkpoint_fullfsync = 1;
      PRAGMA trusted_schema = OFF;
    `);
    const verdict = database.prepare('PRAGMA quick_check(1)').get()?.quick_check;
    if (verdict !== 'ok') throw new StorageError('answers', 'damaged', verdict);
    if (versionOf(database) > newestVersion) throw new StorageError('answers', 'newer');
    migrate(database);
    if (!isMadeWith(database, schedule)) rebuildMemories(database, schedule);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function moveAside(path: string, now: number): string {
  const time = new Date(now).toISOString().slice(0, 19).replaceAll(':', '-');
  const aside = join(dirname(path), `${basename(path, '.db')}.corrupt-${time}.db`);
  for (const part of ['', '-wal', '-shm']) {
    try {
      renameSync(path + part, aside + part);
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }
  return basename(aside);
}
