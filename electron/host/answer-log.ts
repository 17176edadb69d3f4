import type { Answer, StoredAnswer } from '../../src/core/contract.ts';
import type { AnswerLog, FaceTime, LatestAnswer } from '../../src/core/ports.ts';
import type { Journal } from './journal.ts';
import { rememberAnswer } from './memory-rows.ts';
import { matching, sql } from './statements.ts';

const undone = `EXISTS (SELECT 1 FROM changes WHERE about = answers.id AND kind = 'undo') AS undone`;

/** The log of answers in SQLite, and with each answer what it makes of its fact's memory. */
export class SqliteAnswerLog implements AnswerLog {
  readonly #journal: Journal;

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  async append({ response, rating, ...answer }: Answer): Promise<StoredAnswer> {
    return this.#journal.write((database, now) => {
      // The same answer sent twice, say after a lost acknowledgement, is one row.
      const { changes } = sql(
        database,
        `INSERT INTO answers (id, at, offset, pack, packVersion, fact, question, face, sitting, mode, response, credit, rating, elapsedMs)
         VALUES (:id, :at, :offset, :pack, :packVersion, :fact, :question, :face, :sitting, :mode, :response, :credit, :rating, :elapsedMs)
         ON CONFLICT (id) DO NOTHING`,
      ).run({ ...answer, ...now, rating: rating ?? null, response: JSON.stringify(response) });
      const row = sql(database, `SELECT *, ${undone} FROM answers WHERE id = ?`).get(answer.id);
      if (!row) throw new Error(`answer ${answer.id} was stored but is not there`);
      const kept = stored(row);
      if (changes > 0) rememberAnswer(database, kept, this.#journal.schedule);
      return kept;
    });
  }

  async list(filter: { pack?: string; fact?: string; sitting?: string }): Promise<StoredAnswer[]> {
    const where = matching([
      filter.pack !== undefined && 'pack = :pack',
      filter.fact !== undefined && 'fact = :fact',
      filter.sitting !== undefined && 'sitting = :sitting',
    ]);
    return this.#journal.read((database) =>
      sql(database, `SELECT *, ${undone} FROM answers ${where} ORDER BY seq`).all(filter).map(stored),
    );
  }

  async latest(facts: readonly Pick<Answer, 'pack' | 'fact'>[]): Promise<LatestAnswer[]> {
    const wanted = JSON.stringify(facts.map(({ pack, fact }) => [pack, fact]));
    return this.#journal.read((database) =>
      sql(
        database,
        `SELECT pack, fact, credit, rating FROM json_each(?) AS wanted JOIN answers ON seq =
           (SELECT seq FROM answers WHERE pack = wanted.value ->> 0 AND fact = wanted.value ->> 1
              AND NOT EXISTS (SELECT 1 FROM changes WHERE about = answers.id AND kind = 'undo')
            ORDER BY seq DESC LIMIT 1)`,
      )
        .all(wanted)
        .map(({ rating, ...row }) => ({ ...row, ...(rating !== null && { rating }) }) as unknown as LatestAnswer),
    );
  }

  async times(limit: number): Promise<FaceTime[]> {
    return this.#journal.read(
      (database) =>
        sql(database, `SELECT face, elapsedMs FROM answers WHERE mode <> 'match' ORDER BY seq DESC LIMIT ?`).all(
          limit,
        ) as unknown as FaceTime[],
    );
  }

  async tryWriting(): Promise<void> {
    // Beginning takes the lock that only somebody who may write can have.
    this.#journal.write(() => undefined);
  }

  async keptAside(): Promise<string | undefined> {
    return this.#journal.keptAside();
  }
}

/** A row has the names of a StoredAnswer, its response as JSON. */
function stored({ response, rating, undone, ...row }: Record<string, unknown>): StoredAnswer {
  return {
    ...row,
    response: JSON.parse(String(response)) as unknown,
    ...(rating !== null && { rating }),
    undone: undone === 1,
  } as StoredAnswer;
}
