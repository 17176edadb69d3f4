/**
 * The table of memories: what both logs amount to, one row a fact. Written in the transaction of the line that moves it;
 * it may be thrown away at any time, since `rebuildMemories` makes it anew from the logs.
 */
import type { DatabaseSync } from 'node:sqlite';
import type { StoredAnswer, StoredChange } from '../../src/core/contract.ts';
import { mark, remember } from '../../src/core/memory/fold.ts';
import { isBlank, unlearned, type Memory } from '../../src/core/memory/memory.ts';
import { replayFact } from '../../src/core/memory/replay.ts';
import type { Schedule } from '../../src/core/memory/schedule.ts';
import { storedChange } from './change-row.ts';
import { sql, transaction } from './statements.ts';
import { forgetReviews, isFirstUndo, rebuildTally, tallyAnswer, tallyReview } from './tally-rows.ts';
import type { Reviewed, Tallied } from './tally-rows.ts';

type Key = readonly [pack: string, fact: string];

export function rememberAnswer(database: DatabaseSync, answer: StoredAnswer, schedule: Schedule): void {
  if (answer.undone) return;
  const before = memoryRow(database, [answer.pack, answer.fact]);
  keep(database, before, remember(before, answer, schedule));
  tallyReview(database, before, answer, schedule);
  tallyAnswer(database, answer, 1);
}

export function rememberChange(database: DatabaseSync, change: StoredChange, schedule: Schedule): void {
  if (change.kind === 'undo') {
    const answer = sql(database, 'SELECT * FROM answers WHERE id = ?').get(change.about) as unknown as Tallied;
    if (answer) refold(database, [answer.pack, answer.fact], schedule);
    if (answer && isFirstUndo(database, change.about)) tallyAnswer(database, answer, -1);
  } else if (change.kind === 'own-fact' && change.payload) {
    refold(database, [change.pack, change.fact], schedule);
  } else if ('fact' in change) {
    const before = memoryRow(database, [change.pack, change.fact]);
    keep(database, before, mark(before, change));
  }
}

/** Makes every row anew from the logs, and the tallies with them. */
export function rebuildMemories(database: DatabaseSync, schedule: Schedule): void {
  transaction(database, () => refoldAll(database, schedule));
}

/** The same inside a transaction that is under way. */
export function refoldAll(database: DatabaseSync, schedule: Schedule): void {
  database.exec('DELETE FROM memories; DELETE FROM reviews');
  const facts = database.prepare(
    'SELECT pack, fact FROM answers UNION SELECT pack, fact FROM changes WHERE fact IS NOT NULL',
  );
  for (const { pack, fact } of facts.all()) refold(database, [String(pack), String(fact)], schedule);
  rebuildTally(database);
  sql(database, `INSERT OR REPLACE INTO derived (name, value) VALUES ('schedule', ?)`).run(schedule.name);
}

/** Whether the rows were made with this schedule; another would have given other states. */
export const isMadeWith = (database: DatabaseSync, { name }: Schedule): boolean =>
  sql(database, `SELECT value FROM derived WHERE name = 'schedule'`).get()?.value === name;

export const memoryOf = (row: Record<string, unknown>): Memory =>
  ({ ...row, suspended: row.suspended === 1, tags: JSON.parse(String(row.tags)) as string[] }) as unknown as Memory;

function memoryRow(database: DatabaseSync, [pack, fact]: Key): Memory {
  const row = sql(database, 'SELECT * FROM memories WHERE pack = ? AND fact = ?').get(pack, fact);
  return row ? memoryOf(row) : unlearned(pack, fact);
}

function refold(database: DatabaseSync, [pack, fact]: Key, schedule: Schedule): void {
  const answers = sql(
    database,
    `SELECT seq, at, offset, mode, credit, rating FROM answers
     WHERE pack = ? AND fact = ? AND NOT EXISTS (SELECT 1 FROM changes WHERE about = answers.id AND kind = 'undo')
     ORDER BY seq`,
  )
    .all(pack, fact)
    .map((row) => ({ ...row, pack, fact, rating: row.rating ?? undefined }) as unknown as Reviewed);
  const changes = sql(database, 'SELECT * FROM changes WHERE pack = ? AND fact = ? ORDER BY seq')
    .all(pack, fact)
    .map(storedChange);
  forgetReviews(database, [pack, fact]);
  const memory = replayFact([pack, fact], answers, changes, schedule, (before, answer) =>
    tallyReview(database, before, answer, schedule),
  );
  keep(database, memoryRow(database, [pack, fact]), memory);
}

function keep(database: DatabaseSync, before: Memory, after: Memory): void {
  if (after === before) return;
  if (isBlank(after)) {
    sql(database, 'DELETE FROM memories WHERE pack = ? AND fact = ?').run(after.pack, after.fact);
    return;
  }
  sql(
    database,
    `INSERT OR REPLACE INTO memories
       (pack, fact, stability, difficulty, due, last, reps, lapses, suspended, buriedUntil, flag, tags)
     VALUES (:pack, :fact, :stability, :difficulty, :due, :last, :reps, :lapses, :suspended, :buriedUntil, :flag, :tags)`,
  ).run({ ...after, suspended: Number(after.suspended), tags: JSON.stringify(after.tags) });
}
