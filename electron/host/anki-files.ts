import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { AnkiFiles } from '../../src/core/ports.ts';
import { ImportError } from '../../src/core/exchange/import/import-error.ts';
import { collectionOf } from './anki-package.ts';
import { readNotes } from './anki-read.ts';
import { writeTables } from './anki-write.ts';

/** SQLite works on files, so each collection lives for a moment in a folder of its own that nobody else can read. */
export const ankiFiles: AnkiFiles = {
  write: (tables) =>
    inFolder(async (file) => {
      const database = new DatabaseSync(file);
      try {
        writeTables(database, tables);
      } finally {
        database.close();
      }
      return new Uint8Array(await readFile(file));
    }),

  read: (archive) =>
    inFolder(async (file) => {
      await writeFile(file, await collectionOf(Buffer.from(archive)), { mode: 0o600 });
      const database = new DatabaseSync(file, { readOnly: true });
      try {
        return readNotes(database);
      } catch (error) {
        if (error instanceof ImportError) throw error;
        const found = error instanceof Error ? error.message : String(error);
        const expected = 'a collection that can be read';
        throw new ImportError([{ file: 'Anki package', field: 'collection', expected, found }]);
      } finally {
        database.close();
      }
    }),
};

async function inFolder<T>(work: (file: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'salient-anki-'));
  try {
    return await work(join(folder, 'collection.anki2'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
