/** One backup: the database as it was, in one file, with the settings and a label for the list. */
import { renameSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import type { Backup, Settings } from '../../src/core/contract.ts';
import { newestVersion, versionOf } from './answer-schema.ts';

/** What a backup says of itself. */
export interface Label {
  why: Backup['why'];
  answers: number;
  /** tells contents apart: the same again is no change */
  state: string;
  settings: Settings;
}

/** What there is in a database and in the settings, told by the last line of each log, since lines never change. */
export function stateOf(database: DatabaseSync, settings: Settings): { isEmpty: boolean; text: string } {
  const logs = ['answers', 'changes', 'sittings'].map((log) =>
    database
      .prepare(
        `SELECT (SELECT count(*) FROM ${log}) AS count, (SELECT id FROM ${log} ORDER BY seq DESC LIMIT 1) AS last`,
      )
      .get(),
  );
  return { isEmpty: logs.every((log) => log?.count === 0), text: JSON.stringify([logs, settings]) };
}

/** All pages in one step: the steps of a long copy begin anew at each write in between. */
const allPages = 0x7fffffff;

/** `2026-11-22T14-05-09-123Z.db`, in UTC, so that names sort and two of an autumn night differ. */
export const nameAt = (at: number): string => `${new Date(at).toISOString().replaceAll(/[:.]/g, '-')}.db`;

/** @returns undefined where it is not the name of a backup */
export function timeOf(name: string): number | undefined {
  const [, day, h, m, s, ms] = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z\.db$/.exec(name) ?? [];
  const at = Date.parse(`${day}T${h}:${m}:${s}.${ms}Z`);
  return Number.isNaN(at) ? undefined : at;
}

/** Copies a database that is in use, as it is at one moment. The file has its name only once it is whole and checked. */
export async function writeBackup(
  database: DatabaseSync,
  path: string,
  { why, settings }: Pick<Label, 'why' | 'settings'>,
): Promise<void> {
  const draft = `${path}.tmp`;
  rmSync(draft, { force: true });
  await backup(database, draft, { rate: allPages });
  const copy = new DatabaseSync(draft);
  try {
    // One file, without a log beside it: it can be read where nothing can be written.
    copy.exec(`
      PRAGMA journal_mode = DELETE;
      DROP TABLE IF EXISTS backup;
      CREATE TABLE backup (label TEXT NOT NULL) STRICT;
    `);
    const { answers } = copy.prepare('SELECT count(*) AS answers FROM answers').get() ?? {};
    const label: Label = { why, answers: Number(answers), state: stateOf(copy, settings).text, settings };
    copy.prepare('INSERT INTO backup VALUES (?)').run(JSON.stringify(label));
    if (!isWhole(copy)) throw new Error(`${basename(path)}: the copy is damaged`);
  } finally {
    copy.close();
  }
  renameSync(draft, path);
}

/** @returns undefined where the file cannot be read as a backup */
export function readBackup(folder: string, name: string): (Backup & Label) | undefined {
  const at = timeOf(name);
  if (at === undefined) return undefined;
  const path = join(folder, name);
  try {
    const label = look(path, (copy) => String(copy.prepare('SELECT label FROM backup').get()?.label));
    return { name, at, bytes: statSync(path).size, ...(JSON.parse(label) as Label) };
  } catch {
    return undefined;
  }
}

/** Whether a backup can be restored: whole from end to end, and of a version this program knows. */
export function isGood(path: string): boolean {
  try {
    return look(path, (copy) => isWhole(copy) && versionOf(copy) <= newestVersion);
  } catch {
    return false;
  }
}

const isWhole = (copy: DatabaseSync): boolean => copy.prepare('PRAGMA quick_check(1)').get()?.quick_check === 'ok';

function look<T>(path: string, at: (copy: DatabaseSync) => T): T {
  const copy = new DatabaseSync(path, { readOnly: true });
  try {
    return at(copy);
  } finally {
    copy.close();
  }
}
