import type { Change, StoredChange } from '../../src/core/contract.ts';
import type { ChangeLog } from '../../src/core/ports.ts';
import type { Journal } from './journal.ts';
import { storedChange } from './change-row.ts';
import { rememberChange } from './memory-rows.ts';
import { sql } from './statements.ts';

/** The log of changes in SQLite, and with each what it makes of its fact's memory. */
export class SqliteChangeLog implements ChangeLog {
  readonly #journal: Journal;

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  async append(change: Change): Promise<StoredChange> {
    return this.#journal.write((database, now) => {
      const { pack = null, fact = null, about = null } = change as { pack?: string; fact?: string; about?: string };
      const { changes } = sql(
        database,
        `INSERT INTO changes (id, at, offset, after, kind, pack, fact, about, payload)
         VALUES (:id, :at, :offset, (SELECT coalesce(max(seq), 0) FROM answers), :kind, :pack, :fact, :about, :payload)
         ON CONFLICT (id) DO NOTHING`,
      ).run({ id: change.id, kind: change.kind, ...now, pack, fact, about, payload: JSON.stringify(change.payload) });
      const row = sql(database, 'SELECT * FROM changes WHERE id = ?').get(change.id);
      if (!row) throw new Error(`change ${change.id} was stored but is not there`);
      const kept = storedChange(row);
      if (changes > 0) rememberChange(database, kept, this.#journal.schedule);
      return kept;
    });
  }

  async list({ pack, kind }: { pack?: string; kind?: Change['kind'] }): Promise<StoredChange[]> {
    return this.#journal.read((database) =>
      sql(
        database,
        `SELECT * FROM changes
         WHERE (:pack IS NULL OR pack IS NULL OR pack = :pack) AND (:kind IS NULL OR kind = :kind) ORDER BY seq`,
      )
        .all({ pack: pack ?? null, kind: kind ?? null })
        .map(storedChange),
    );
  }
}
