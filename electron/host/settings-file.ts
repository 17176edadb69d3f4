import { randomUUID } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { defaultSettings, Settings } from '../../src/core/contract.ts';
import type { SettingsStore } from '../../src/core/ports.ts';
import { storageError } from './fault.ts';
import type { Journal } from './journal.ts';
import { sql } from './statements.ts';
import { comingOf, writeWhole } from './whole-file.ts';

/** Settings that are to come with a change of the logs, and the mark that change leaves. */
const Coming = z.object({ mark: z.uuid(), settings: Settings });

/** The reader's settings as one JSON file, replaced whole. */
export class SettingsFile implements SettingsStore {
  readonly #path: string;
  readonly #coming: string;
  readonly #journal: Journal;
  /** one at a time */
  #replacing: Promise<unknown> = Promise.resolve();

  constructor(path: string, journal: Journal) {
    this.#path = path;
    this.#coming = comingOf(path);
    this.#journal = journal;
  }

  async read(): Promise<Settings> {
    await this.#settle().catch(() => undefined);
    // no file yet, or one that is no use: settings are quickly chosen again
    return (await parsed(this.#path, Settings)) ?? defaultSettings;
  }

  async write(settings: Settings): Promise<void> {
    await put(this.#path, settings);
  }

  /**
   * Settings and logs replaced together: both or neither, also where the program is killed half way. The settings are
   * laid beside the file first. They count once `work` has left its mark, in the transaction it does the rest in.
   */
  async replaceWith<T>(settings: Settings, work: (leaveMark: (database: DatabaseSync) => void) => T): Promise<T> {
    const replaced = this.#replacing.then(() => this.#replace(settings, work));
    this.#replacing = replaced.catch(() => undefined);
    return replaced;
  }

  async #replace<T>(settings: Settings, work: (leaveMark: (database: DatabaseSync) => void) => T): Promise<T> {
    const mark = randomUUID();
    await put(this.#coming, { mark, settings });
    try {
      return work((database) => {
        sql(database, `INSERT OR REPLACE INTO derived (name, value) VALUES ('settings', ?)`).run(mark);
      });
    } finally {
      await this.#settle();
      await rm(this.#coming, { force: true }); // where nothing came of it
    }
  }

  /** Takes over what was laid ready, if the change it belongs to was made. */
  async #settle(): Promise<void> {
    const coming = await parsed(this.#coming, Coming);
    if (!coming) return;
    const left = this.#journal.read((database) =>
      sql(database, `SELECT value FROM derived WHERE name = 'settings'`).get(),
    );
    if (left?.value !== coming.mark) return;
    await put(this.#path, coming.settings);
    await rm(this.#coming, { force: true });
  }
}

/** @returns undefined where there is no such file, or another content */
async function parsed<T>(path: string, shape: z.ZodType<T>): Promise<T | undefined> {
  try {
    return shape.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return undefined;
  }
}

async function put(path: string, content: object): Promise<void> {
  try {
    await writeWhole(path, `${JSON.stringify(content, null, 2)}\n`);
  } catch (error) {
    throw storageError('settings', error);
  }
}
