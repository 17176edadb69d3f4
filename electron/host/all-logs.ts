import { DatabaseSync } from 'node:sqlite';
import type { Imported } from '../../src/core/contract.ts';
import type { Everything, Lines } from '../../src/core/exchange/everything.ts';
import { merge } from '../../src/core/exchange/merge.ts';
import type { Snapshot } from '../../src/core/exchange/text.ts';
import type { Logs } from '../../src/core/ports.ts';
import type { Journal } from './journal.ts';
import { linesOf, replaceLines } from './log-lines.ts';
import { refoldAll } from './memory-rows.ts';
import type { SettingsFile } from './settings-file.ts';

/** All logs of the reader's database at once. */
export class SqliteLogs implements Logs {
  readonly #journal: Journal;
  readonly #settings: SettingsFile;

  constructor(journal: Journal, settings: SettingsFile) {
    this.#journal = journal;
    this.#settings = settings;
  }

  async snapshot(): Promise<Snapshot> {
    return this.#journal.read(() => {
      // A connection of its own, whose transaction sees one moment while the other goes on writing.
      const database = new DatabaseSync(this.#journal.path, { readOnly: true });
      database.exec('BEGIN; SELECT count(*) FROM sqlite_schema');
      return { read: (log) => linesOf[log](database), close: () => database.close() };
    });
  }

  async merge({ settings, ...theirs }: Everything): Promise<Imported> {
    return this.#settings.replaceWith(settings, (leaveMark) =>
      this.#journal.write((database) => {
        leaveMark(database);
        return this.#takeIn(database, theirs);
      }),
    );
  }

  #takeIn(database: DatabaseSync, theirs: Lines): Imported {
    const mine: Lines = {
      answers: [...linesOf.answers(database)],
      changes: [...linesOf.changes(database)],
      sittings: [...linesOf.sittings(database)],
    };
    const all = merge(mine, theirs);
    const added: Imported = {
      answers: all.answers.length - mine.answers.length,
      changes: all.changes.length - mine.changes.length,
      sittings: all.sittings.length - mine.sittings.length,
    };
    if (added.answers + added.changes + added.sittings > 0) {
      replaceLines(database, all);
      refoldAll(database, this.#journal.schedule);
    }
    return added;
  }
}
