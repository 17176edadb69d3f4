import type { Memory } from '../../src/core/memory/memory.ts';
import type { DueFacts, MemoryTable } from '../../src/core/ports.ts';
import type { Journal } from './journal.ts';
import { memoryOf } from './memory-rows.ts';
import { sql } from './statements.ts';

const ofPacks = 'pack IN (SELECT value FROM json_each(:packs))';
/** What was reviewed today does not come again, however weak it is. */
const askable = 'reps > 0 AND NOT suspended AND buriedUntil <= :today AND last < :today';

export class SqliteMemoryTable implements MemoryTable {
  readonly #journal: Journal;

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  async list(packs: readonly string[]): Promise<Memory[]> {
    return this.#journal.read((database) =>
      sql(database, `SELECT * FROM memories WHERE ${ofPacks} ORDER BY pack, fact`)
        .all({ packs: JSON.stringify(packs) })
        .map(memoryOf),
    );
  }

  async version(): Promise<string> {
    // Both logs only grow, and all else follows from them.
    return this.#journal.read((database) =>
      Object.values(
        sql(database, 'SELECT (SELECT max(seq) FROM answers), (SELECT max(seq) FROM changes)').get() ?? {},
      ).join(),
    );
  }

  async due({ packs, today, by, order, limit }: DueFacts): Promise<Memory[]> {
    // The chance of recall falls with the days gone by as a share of the stability.
    const direction = order === 'weakest first' ? 'DESC' : 'ASC';
    return this.#journal.read((database) =>
      sql(
        database,
        `SELECT * FROM memories WHERE ${ofPacks} AND due <= :by AND ${askable}
         ORDER BY (:today - last) / stability ${direction}, pack, fact LIMIT :limit`,
      )
        .all({ packs: JSON.stringify(packs), today, by, limit })
        .map(memoryOf),
    );
  }

  async countDue(packs: readonly string[], today: number): Promise<number> {
    return this.#journal.read((database) =>
      Number(
        sql(database, `SELECT count(*) AS due FROM memories WHERE ${ofPacks} AND due <= :today AND ${askable}`).get({
          packs: JSON.stringify(packs),
          today,
        })?.due,
      ),
    );
  }

  async closed(pack: string, today: number): Promise<Set<string>> {
    return this.#journal.read(
      (database) =>
        new Set(
          sql(database, 'SELECT fact FROM memories WHERE pack = ? AND (reps > 0 OR suspended OR buriedUntil > ?)')
            .all(pack, today)
            .map(({ fact }) => String(fact)),
        ),
    );
  }
}
