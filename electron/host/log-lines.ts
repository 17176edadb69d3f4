/** The logs of a database as the lines of a file of everything, and back. */
import type { DatabaseSync } from 'node:sqlite';
import type { AnswerLine, Lines, SittingLine } from '../../src/core/exchange/everything.ts';
import { storedChange } from './change-row.ts';

type Read = { [Log in keyof Lines]: (database: DatabaseSync) => Iterable<Lines[Log][number]> };
const parse = (text: unknown): unknown => JSON.parse(String(text));

/** Each log, oldest first, row by row: statements of their own, since a kept one can be read only once at a time. */
export const linesOf: Read = {
  *answers(database) {
    const rows = database.prepare(
      `SELECT id, at, offset, pack, packVersion, fact, question, face, sitting, mode, response, credit, rating, elapsedMs
       FROM answers ORDER BY seq`,
    );
    for (const { response, rating, elapsedMs, ...row } of rows.iterate()) {
      yield {
        ...row,
        response: parse(response),
        ...(rating !== null && { rating }),
        elapsedMs,
      } as unknown as AnswerLine;
    }
  },
  *changes(database) {
    // Numbers have gaps; a file has none.
    const rows = database.prepare(
      `WITH numbered AS (SELECT seq AS answer, row_number() OVER (ORDER BY seq) AS number FROM answers)
       SELECT id, at, offset, coalesce(number, 0) AS after, kind, pack, fact, about, payload
       FROM changes LEFT JOIN numbered ON answer = changes.after ORDER BY seq`,
    );
    for (const row of rows.iterate()) yield storedChange(row);
  },
  *sittings(database) {
    const rows = database.prepare('SELECT id, at, offset, seed, wish, packs, items FROM sittings ORDER BY seq');
    for (const { wish, packs, items, ...row } of rows.iterate()) {
      yield { ...row, wish: parse(wish), packs: parse(packs), items: parse(items) } as unknown as SittingLine;
    }
  },
};

/** Puts these lines in the place of all there are, numbered from 1. Inside a transaction of the caller's. */
export function replaceLines(database: DatabaseSync, { answers, changes, sittings }: Lines): void {
  withoutGuards(database, () => {
    database.exec('DELETE FROM answers; DELETE FROM changes; DELETE FROM sittings');
    const answer = database.prepare(
      `INSERT INTO answers (seq, id, at, offset, pack, packVersion, fact, question, face, sitting, mode, response, credit, rating, elapsedMs)
       VALUES (:seq, :id, :at, :offset, :pack, :packVersion, :fact, :question, :face, :sitting, :mode, :response, :credit, :rating, :elapsedMs)`,
    );
    for (const [index, { response, rating, ...line }] of answers.entries()) {
      answer.run({ ...line, seq: index + 1, rating: rating ?? null, response: JSON.stringify(response) });
    }
    const change = database.prepare(
      `INSERT INTO changes (seq, id, at, offset, after, kind, pack, fact, about, payload)
       VALUES (:seq, :id, :at, :offset, :after, :kind, :pack, :fact, :about, :payload)`,
    );
    for (const [index, { payload, ...line }] of changes.entries()) {
      const blank = { pack: null, fact: null, about: null };
      change.run({ ...blank, ...line, seq: index + 1, payload: JSON.stringify(payload) });
    }
    const sitting = database.prepare(
      `INSERT INTO sittings (seq, id, at, offset, seed, wish, packs, items)
       VALUES (:seq, :id, :at, :offset, :seed, :wish, :packs, :items)`,
    );
    for (const [index, { wish, packs, items, ...line }] of sittings.entries()) {
      const texts = { wish: JSON.stringify(wish), packs: JSON.stringify(packs), items: JSON.stringify(items) };
      sitting.run({ ...line, ...texts, seq: index + 1 });
    }
  });
}

/** The triggers that keep the logs append-only are put aside for as long as `work` takes, in the same transaction. */
export function withoutGuards(database: DatabaseSync, work: () => void): void {
  const guards = database.prepare(`SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'`).all();
  for (const { name } of guards) database.exec(`DROP TRIGGER "${String(name)}"`);
  work();
  for (const guard of guards) database.exec(String(guard.sql));
}
