/** The floor: the same statements prepared once, and ts-fsrs, with nothing checked, kept apart or undone. */
import { randomUUID } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { createEmptyCard, fsrs } from 'ts-fsrs';
import type { Answer } from '../../src/core/contract.ts';

export interface BareMemory {
  /** stores an answer and the state that follows from it */
  answer(answer: Answer, at: number): void;
  /** the hundred facts of a pack that are the weakest on a day */
  weakest(pack: string, day: number): unknown[];
  /** what the statistics add up, since a day, over everything there is */
  sums(since: number): unknown[];
  close(): void;
}

export function openBareMemory(file: string): BareMemory {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  const insert = database.prepare(
    `INSERT INTO answers (id, at, offset, pack, packVersion, fact, question, face, sitting, mode, response, credit, elapsedMs)
     VALUES (?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const find = database.prepare('SELECT * FROM memories WHERE pack = ? AND fact = ?');
  const update = database.prepare(
    'UPDATE memories SET stability = ?, difficulty = ?, reps = reps + 1 WHERE pack = ? AND fact = ?',
  );
  const due = database.prepare(
    `SELECT * FROM memories WHERE pack = :pack AND due <= :day AND reps > 0
     ORDER BY (:day - last) / stability DESC LIMIT 100`,
  );
  const sums = [
    'SELECT day, face, sum(answers), sum(right), sum(ms) FROM studied WHERE day >= ? GROUP BY day, face',
    'SELECT round(expected, 1), count(*), sum(expected), sum(recalled) FROM reviews WHERE day >= ? GROUP BY 1',
    'SELECT due, count(*) FROM memories WHERE reps > 0 AND due >= ? GROUP BY due',
  ].map((text) => database.prepare(text));
  const scheduler = fsrs({ enable_short_term: false });
  return {
    answer({ pack, packVersion, fact, question, face, sitting, mode, response, credit, elapsedMs }, at) {
      database.exec('BEGIN IMMEDIATE');
      const given = JSON.stringify(response);
      insert.run(randomUUID(), at, pack, packVersion, fact, question, face, sitting, mode, given, credit, elapsedMs);
      find.get(pack, fact);
      const { stability, difficulty } = scheduler.next(createEmptyCard(at), at, 3).card;
      update.run(stability, difficulty, pack, fact);
      database.exec('COMMIT');
    },
    weakest: (pack, day) => due.all({ pack, day }),
    sums: (since) => sums.map((statement) => statement.all(since)),
    close: () => database.close(),
  };
}
