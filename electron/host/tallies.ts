import type { Memory } from '../../src/core/memory/memory.ts';
import type { Tallies } from '../../src/core/ports.ts';
import { binEdges } from '../../src/core/stats/bins.ts';
import type { Load, MarkedMistake, ReviewBin, Studied } from '../../src/core/stats/statistics.ts';
import type { Journal } from './journal.ts';
import { memoryOf } from './memory-rows.ts';
import { sql } from './statements.ts';

const ofPacks = 'pack IN (SELECT value FROM json_each(:packs))';
const bin = `CASE ${binEdges
  .slice(1)
  .map((edge, position) => `WHEN expected < ${edge} THEN ${position}`)
  .join(' ')} ELSE ${binEdges.length - 1} END`;

export class SqliteTallies implements Tallies {
  readonly #journal: Journal;

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  async reviews(packs: readonly string[], since: number): Promise<ReviewBin[]> {
    return this.#rows<ReviewBin>(
      `SELECT ${bin} AS bin, count(*) AS reviews, sum(expected) AS expected, sum(recalled) AS recalled
       FROM reviews WHERE ${ofPacks} AND day >= :since GROUP BY bin ORDER BY bin`,
      { packs, since },
    );
  }

  async studied(packs: readonly string[], since: number): Promise<Studied[]> {
    return this.#rows<Studied>(
      `SELECT day, face, sum(answers) AS answers, sum(right) AS right, sum(ms) AS ms
       FROM studied WHERE ${ofPacks} AND day >= :since GROUP BY day, face ORDER BY day, face`,
      { packs, since },
    );
  }

  async load(packs: readonly string[], today: number, until: number): Promise<Load[]> {
    return this.#rows<Load>(
      `SELECT max(due, buriedUntil, :today) AS day, count(*) AS facts FROM memories
       WHERE ${ofPacks} AND reps > 0 AND NOT suspended AND due <= :until AND buriedUntil <= :until
       GROUP BY 1 ORDER BY 1`,
      { packs, today, until },
    );
  }

  async hardest(packs: readonly string[], limit: number): Promise<Memory[]> {
    return this.#rows<Record<string, unknown>>(
      `SELECT * FROM memories WHERE ${ofPacks} AND lapses > 0
       ORDER BY lapses DESC, difficulty DESC, pack, fact LIMIT :limit`,
      { packs, limit },
    ).map(memoryOf);
  }

  async mistakes(packs: readonly string[], limit: number): Promise<MarkedMistake[]> {
    return this.#journal.read((database) => {
      const latest = sql(
        database,
        `SELECT pack, question, fact, face, response, credit FROM answers
         WHERE pack = ? AND credit < 1 AND response <> 'null'
           AND NOT EXISTS (SELECT 1 FROM changes WHERE about = answers.id AND kind = 'undo')
         ORDER BY seq DESC LIMIT ?`,
      );
      return packs
        .flatMap((pack) => latest.all(pack, limit))
        .map((row) => ({ ...row, response: JSON.parse(String(row.response)) as unknown }) as MarkedMistake);
    });
  }

  #rows<T>(
    text: string,
    { packs, ...more }: { packs: readonly string[] } & Record<string, number | readonly string[]>,
  ): T[] {
    return this.#journal.read(
      (database) =>
        sql(database, text).all({ packs: JSON.stringify(packs), ...(more as Record<string, number>) }) as T[],
    );
  }
}
