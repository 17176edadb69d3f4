/**
 * The tables behind the statistics: a row for each review that something was expected of, and for each day and face
 * how much was answered. Written with the memories, and like them made anew from the logs at any time.
 */
import type { DatabaseSync } from 'node:sqlite';
import type { StoredAnswer } from '../../src/core/contract.ts';
import { dayOf } from '../../src/core/memory/day.ts';
import type { Answered } from '../../src/core/memory/fold.ts';
import type { Memory } from '../../src/core/memory/memory.ts';
import type { Schedule } from '../../src/core/memory/schedule.ts';
import { reviewOf } from '../../src/core/stats/review.ts';
import { countedMs, mostMs } from '../../src/core/stats/statistics.ts';
import { sql } from './statements.ts';

/** An answer as a review of its fact. */
export type Reviewed = Answered & Pick<StoredAnswer, 'seq' | 'pack' | 'fact'>;

export function tallyReview(database: DatabaseSync, before: Memory, answer: Reviewed, schedule: Schedule): void {
  const review = reviewOf(before, answer, schedule);
  if (!review) return;
  const { pack, fact, seq } = answer;
  sql(
    database,
    `INSERT INTO reviews (pack, fact, seq, day, expected, recalled)
     VALUES (:pack, :fact, :seq, :day, :expected, :recalled)`,
  ).run({ pack, fact, seq, ...review, recalled: Number(review.recalled) });
}

export function forgetReviews(database: DatabaseSync, [pack, fact]: readonly [pack: string, fact: string]): void {
  sql(database, 'DELETE FROM reviews WHERE pack = ? AND fact = ?').run(pack, fact);
}

/** An answer as a piece of a day's work. */
export type Tallied = Pick<StoredAnswer, 'pack' | 'fact' | 'at' | 'offset' | 'face' | 'credit' | 'elapsedMs'>;

/** @param sign 1 for an answer that was given, -1 for one that was taken back */
export function tallyAnswer(database: DatabaseSync, answer: Tallied, sign: 1 | -1): void {
  const key = { pack: answer.pack, day: dayOf(answer), face: answer.face };
  sql(
    database,
    `INSERT INTO studied (pack, day, face, answers, right, ms) VALUES (:pack, :day, :face, :answers, :right, :ms)
     ON CONFLICT DO UPDATE SET answers = answers + :answers, right = right + :right, ms = ms + :ms`,
  ).run({ ...key, answers: sign, right: answer.credit === 1 ? sign : 0, ms: sign * countedMs(answer.elapsedMs) });
  if (sign < 0) {
    sql(database, 'DELETE FROM studied WHERE pack = :pack AND day = :day AND face = :face AND answers = 0').run(key);
  }
}

/** Whether no other change had taken the answer back; the change itself is in the log already. */
export const isFirstUndo = (database: DatabaseSync, answer: string): boolean =>
  sql(database, `SELECT count(*) AS undos FROM changes WHERE about = ? AND kind = 'undo'`).get(answer)?.undos === 1;

/** A day begins at four, as `dayOf` has it. */
const day = '(at + offset * 60000 - 4 * 3600000) / 86400000';

export function rebuildTally(database: DatabaseSync): void {
  database.exec(`
    DELETE FROM studied;
    INSERT INTO studied (pack, day, face, answers, right, ms)
      SELECT pack, ${day} AS day, face, count(*), sum(credit = 1), sum(min(elapsedMs, ${mostMs}))
      FROM answers
      WHERE NOT EXISTS (SELECT 1 FROM changes WHERE about = answers.id AND kind = 'undo')
      GROUP BY pack, day, face`);
}
