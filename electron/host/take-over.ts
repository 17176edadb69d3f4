/** Putting another database's content in the place of the one in use. */
import { copyFileSync, rmSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import type { Schedule } from '../../src/core/memory/schedule.ts';
import { openChecked } from './answer-database.ts';
import { withoutGuards } from './log-lines.ts';
import { sql, transaction } from './statements.ts';

export interface TakingOver {
  backup: string;
  /** what the copy that is brought up to date is called meanwhile */
  draft: string;
  schedule: Schedule;
  /** asked under the lock, when nobody else can write any more */
  isWanted(): boolean;
  /** told in the same transaction, when the rows are in place */
  onTaken(database: DatabaseSync): void;
}

/**
 * Takes over every row of a backup, brought up to date before. In one transaction: whoever reads meanwhile sees all of
 * the one or all of the other, and so does the next start after a crash. The file in use stays the file in use, so that
 * another program that has it open goes on with it.
 *
 * @returns whether it was done
 */
export function takeOver(database: DatabaseSync, { backup, draft, schedule, isWanted, onTaken }: TakingOver): boolean {
  try {
    copyFileSync(backup, draft);
    openChecked(draft, schedule).close();
    sql(database, 'ATTACH ? AS restored').run(draft);
    try {
      return transaction(database, () => {
        if (!isWanted()) return false;
        withoutGuards(database, () => replaceRows(database));
        onTaken(database);
        return true;
      });
    } finally {
      database.exec('DETACH restored');
    }
  } finally {
    removeDraft(draft);
  }
}

function replaceRows(database: DatabaseSync): void {
  const tables = database.prepare(
    `SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid`,
  );
  for (const { name } of tables.all()) {
    database.exec(`
      DELETE FROM main."${String(name)}";
      INSERT INTO main."${String(name)}" SELECT * FROM restored."${String(name)}";
    `);
  }
}

function removeDraft(draft: string): void {
  for (const part of ['', '-wal', '-shm', '-journal']) rmSync(draft + part, { force: true });
}
