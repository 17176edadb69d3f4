import type { DatabaseSync } from 'node:sqlite';
import type { Change, StoredChange } from '../../src/core/contract.ts';
import type { ChangeLog } from '../../src/core/ports.ts';
import type { Journal } from './journal.ts';
import { storedChange } from './change-row.ts';
import { rememberChange } from './memory-rows.ts';
import { matching, sql } from './statements.ts';

/** The log of changes in SQLite, and with each what it makes of its fact's memory. */
export class SqliteChangeLog implements ChangeLog {
  readonly #journal: Journal;

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  async append(change: Change): Promise<StoredChange> {
    return this.#journal.write((database, now) => this.#write(database, now, change));
  }

  async appendAll(changes: readonly Change[]): Promise<StoredChange[]> {
    return this.#journal.write((database, now) => changes.map((change) => this.#write(database, now, change)));
  }

  async list({ pack, kind }: { pack?: string; kind?: Change['kind'] }): Promise<StoredChange[]> {
    const where = matching([
      pack !== undefined && '(pack = :pack OR pack IS NULL)',
      kind !== undefined && 'kind = :kind',
    ]);
    return this.#journal.read((database) =>
      sql(database, `SELECT * FROM changes ${where} ORDER BY seq`)
        .all({ ...(pack !== undefined && { pack }), ...(kind !== undefined && { kind }) })
        .map(storedChange),
    );
  }

  async newest(kind: Change['kind']): Promise<string | undefined> {
    return this.#journal.read((database) => {
      const row = sql(database, 'SELECT id FROM changes WHERE kind = ? ORDER BY seq DESC LIMIT 1').get(kind);
      return row && String(row.id);
    });
  }

  #write(database: DatabaseSync, now: { at: number; offset: number }, change: Change): StoredChange {
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
  }
}
