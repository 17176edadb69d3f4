/**
 * The table of memories: what both logs amount to, one row a fact. Written in the transaction of the line that moves it;
 * it may be thrown away at any time, since `rebuildMemories` makes it anew from the logs.
 */
import type { DatabaseSync } from 'node:sqlite';
import type { StoredAnswer, StoredChange } from '../../src/core/contract.ts';
import { mark, remember, type Answered } from '../../src/core/memory/fold.ts';
import { isBlank, unlearned, type Memory } from '../../src/core/memory/memory.ts';
import { replayFact } from '../../src/core/memory/replay.ts';
import type { Schedule } from '../../src/core/memory/schedule.ts';
import { storedChange } from './change-row.ts';
import { sql, transaction } from './statements.ts';

type Key = readonly [pack: string, fact: string];

export function rememberAnswer(database: DatabaseSync, answer: StoredAnswer, schedule: Schedule): void {
  if (answer.undone) return;
  const before = memoryRow(database, [answer.pack, answer.fact]);
  keep(database, before, remember(before, answer, schedule));
}

export function rememberChange(database: DatabaseSync, change: StoredChange, schedule: Schedule): void {
  if (change.kind === 'undo') {
    const answer = sql(database, 'SELECT pack, fact FROM answers WHERE id = ?').get(change.about);
    if (answer) refold(database, [String(answer.pack), String(answer.fact)], schedule);
  } else if (change.kind === 'own-fact' && change.payload) {
    refold(database, [change.pack, change.fact], schedule);
  } else if ('fact' in change) {
    const before = memoryRow(database, [change.pack, change.fact]);
    keep(database, before, mark(before, change));
  }
}

/** Makes every row anew from the logs. */
export function rebuildMemories(database: DatabaseSync, schedule: Schedule): void {
  transaction(database, () => refoldAll(database, schedule));
}

/** The same inside a transaction that is under way. */
export function refoldAll(database: DatabaseSync, schedule: Schedule): void {
  database.exec('DELETE FROM memories');
  const facts = database.prepare(
    'SELECT pack, fact FROM answers UNION SELECT pack, fact FROM changes WHERE fact IS NOT NULL',
  );
  for (const { pack, fact } of facts.all()) refold(database, [String(pack), String(fact)], schedule);
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
    .map((row) => ({ ...row, rating: row.rating ?? undefined }) as unknown as Answered & { seq: number });
  const changes = sql(database, 'SELECT * FROM changes WHERE pack = ? AND fact = ? ORDER BY seq')
    .all(pack, fact)
    .map(storedChange);
  keep(database, memoryRow(database, [pack, fact]), replayFact([pack, fact], answers, changes, schedule));
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
