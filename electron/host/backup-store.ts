import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { superfluous } from '../../src/core/backups/thin.ts';
import type { Backup, Settings } from '../../src/core/contract.ts';
import type { BackupStore, Clock } from '../../src/core/ports.ts';
import { StorageError } from '../../src/core/storage-error.ts';
import { isGood, nameAt, readBackup, stateOf, timeOf, writeBackup, type Label } from './backup-file.ts';
import { faultOf } from './answer-database.ts';
import { isMissing } from './fault.ts';
import type { Journal } from './journal.ts';
import { ensurePrivateFolder } from './private-folder.ts';
import type { SettingsFile } from './settings-file.ts';
import { sql } from './statements.ts';
import { takeOver } from './take-over.ts';
import { abandonedAfter } from './whole-file.ts';

type Kept = Backup & Label;

/** Backups of the reader's database and settings, in a folder of their own beside it. */
export class FolderBackups implements BackupStore {
  readonly #folder: string;
  readonly #journal: Journal;
  readonly #settings: SettingsFile;
  readonly #clock: Clock;
  /** one at a time */
  #making: Promise<unknown> = Promise.resolve();
  #failure: StorageError | undefined;
  #restored: Backup | undefined;

  constructor(folder: string, journal: Journal, settings: SettingsFile, clock: Clock) {
    this.#folder = folder;
    this.#journal = journal;
    this.#settings = settings;
    this.#clock = clock;
  }

  async list(): Promise<Backup[]> {
    return this.#all().map(shown);
  }

  async make(why: Backup['why']): Promise<Backup> {
    const made = this.#making.then(() => this.#make(why));
    this.#making = made.catch(() => undefined);
    return made;
  }

  async keep(why: Backup['why']): Promise<void> {
    const settings = await this.#settings.read();
    const { isEmpty, text } = this.#journal.read((database) => stateOf(database, settings));
    if (!isEmpty && this.#all()[0]?.state !== text) await this.make(why);
  }

  /** What is new is kept. Never rejects: `failure` says how it went. */
  async keepUp(): Promise<void> {
    try {
      this.#clearAway(this.#clock.now());
      await this.keep('use');
      this.#failure = undefined;
    } catch (error) {
      // What is wrong with the answers themselves is told where they are.
      this.#failure = error instanceof StorageError && error.stored === 'backups' ? error : undefined;
    }
  }

  async restore(name: string): Promise<Backup | 'unknown' | 'damaged'> {
    const wanted = this.#all().find((one) => one.name === name);
    if (!wanted) return 'unknown';
    const path = join(this.#folder, name);
    if (!isGood(path)) return 'damaged';

    const before = await this.#settings.read();
    for (;;) {
      // What is here is kept first. Were something written after that, it is kept again.
      const { text } = this.#journal.read((database) => stateOf(database, before));
      await this.keep('restore');
      if (await this.#put(path, wanted.settings, before, text)) break;
    }
    this.#journal.mended();
    this.#restored = shown(wanted);
    return this.#restored;
  }

  async offer(): Promise<Backup | undefined> {
    const isLost = this.#journal.read(
      (database) =>
        this.#journal.keptAside() !== undefined || sql(database, 'SELECT 1 FROM answers').get() === undefined,
    );
    if (!isLost) return undefined;
    const found = this.#all().find(({ name, answers }) => answers > 0 && isGood(join(this.#folder, name)));
    return found && shown(found);
  }

  failure(): StorageError | undefined {
    return this.#failure;
  }
  restored(): Backup | undefined {
    return this.#restored;
  }

  /** Puts a backup in the place of what is here, if that is still in this state. */
  async #put(backup: string, settings: Settings, before: Settings, state: string): Promise<boolean> {
    const draft = join(this.#folder, `${nameAt(this.#clock.now())}.tmp-restore`);
    const { schedule } = this.#journal;
    return this.#settings.replaceWith(settings, (onTaken) =>
      this.#journal.read((database) => {
        const isWanted = () => stateOf(database, before).text === state;
        return takeOver(database, { backup, draft, schedule, isWanted, onTaken });
      }),
    );
  }

  async #make(why: Backup['why']): Promise<Backup> {
    const settings = await this.#settings.read();
    try {
      ensurePrivateFolder(this.#folder);
      let at = this.#clock.now();
      while (existsSync(join(this.#folder, nameAt(at)))) at += 1;
      const path = join(this.#folder, nameAt(at));
      await this.#journal.read((database) => writeBackup(database, path, { why, settings }));
      for (const { name } of superfluous(this.#all(), at, this.#clock.offset(at))) rmSync(join(this.#folder, name));
      const made = readBackup(this.#folder, nameAt(at));
      if (!made) throw new Error(`${nameAt(at)} was written but cannot be read`);
      return shown(made);
    } catch (error) {
      throw faultOf('backups', error);
    }
  }

  /** Every one that can be read, the newest first. */
  #all(): Kept[] {
    return this.#names()
      .flatMap((name) => readBackup(this.#folder, name) ?? [])
      .sort((a, b) => b.at - a.at);
  }
  #names(): string[] {
    try {
      return readdirSync(this.#folder);
    } catch (error) {
      if (isMissing(error)) return [];
      throw faultOf('backups', error);
    }
  }
  /** A draft is named after the moment it was begun. */
  #clearAway(now: number): void {
    for (const name of this.#names()) {
      const [, backup = '', rest] = /^(.*\.db)(\.tmp.*)$/.exec(name) ?? [];
      const begun = rest === undefined ? undefined : timeOf(backup);
      if (begun !== undefined && begun < now - abandonedAfter) rmSync(join(this.#folder, name), { force: true });
    }
  }
}

const shown = ({ name, at, why, answers, bytes }: Kept): Backup => ({ name, at, why, answers, bytes });
