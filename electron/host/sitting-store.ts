import type { StoredSitting } from '../../src/core/contract.ts';
import type { NewSitting, SittingStore } from '../../src/core/ports.ts';
import type { Journal } from './journal.ts';
import { sql } from './statements.ts';

export class SqliteSittingStore implements SittingStore {
  readonly #journal: Journal;

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  async append({ id, seed, wish, packs, items }: NewSitting): Promise<StoredSitting> {
    return this.#journal.write((database, now) => {
      sql(
        database,
        `INSERT INTO sittings (id, at, offset, seed, wish, packs, items)
         VALUES (:id, :at, :offset, :seed, :wish, :packs, :items) ON CONFLICT (id) DO NOTHING`,
      ).run({
        ...{ id, seed, ...now },
        wish: JSON.stringify(wish),
        packs: JSON.stringify(packs),
        items: JSON.stringify(items),
      });
      const row = sql(database, 'SELECT * FROM sittings WHERE id = ?').get(id);
      if (!row) throw new Error(`sitting ${id} was stored but is not there`);
      return stored(row);
    });
  }

  async find(id: string): Promise<StoredSitting | undefined> {
    return this.#journal.read((database) => {
      const row = sql(database, 'SELECT * FROM sittings WHERE id = ?').get(id);
      return row && stored(row);
    });
  }

  async list(pack: string, limit: number): Promise<StoredSitting[]> {
    return this.#journal.read((database) =>
      sql(
        database,
        `SELECT * FROM sittings WHERE EXISTS (SELECT 1 FROM json_each(packs) WHERE value = ?)
         ORDER BY seq DESC LIMIT ?`,
      )
        .all(pack, limit)
        .map(stored),
    );
  }
}

const parse = (text: unknown): unknown => JSON.parse(String(text));
const stored = ({ wish, packs, items, ...row }: Record<string, unknown>): StoredSitting =>
  ({ ...row, wish: parse(wish), packs: parse(packs), items: parse(items) }) as StoredSitting;
