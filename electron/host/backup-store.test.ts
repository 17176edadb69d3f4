import { readdirSync, readFileSync, truncateSync, writeFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultSettings } from '../../src/core/contract.ts';
import { dayMs } from '../../src/core/time/when.ts';
import { SqliteAnswerLog } from './answer-log.ts';
import { FolderBackups } from './backup-store.ts';
import { Journal } from './journal.ts';
import { SettingsFile } from './settings-file.ts';
import { takeOver } from './take-over.ts';
import { anAnswer } from './testing/an-answer.ts';
import { TestJournal, undo } from './testing/journal.ts';

let journal: TestJournal;
let folder: string;
let backups: FolderBackups;
let settings: SettingsFile;
beforeEach(() => {
  journal = new TestJournal();
  folder = join(journal.folder, 'backups');
  settings = new SettingsFile(join(journal.folder, 'settings.json'), journal.journal);
  backups = new FolderBackups(folder, journal.journal, settings, journal.clock);
});
afterEach(() => journal.remove());

const answer = (count = 1) =>
  Promise.all(Array.from({ length: count }, () => journal.answers.append({ ...anAnswer(), mode: 'today' })));
const ids = async () => (await journal.answers.list({})).map(({ id }) => id);

test('a backup is one whole file that says what it holds', async () => {
  await answer(3);
  await settings.write({ ...defaultSettings, theme: 'dark' });
  const made = await backups.make('hand');
  expect(made).toMatchObject({ name: '2026-11-22T08-00-00-000Z.db', at: journal.clock.at, answers: 3, why: 'hand' });
  expect(await backups.list()).toEqual([made]);
  expect(readdirSync(folder)).toEqual([made.name]);
  expect(readFileSync(join(folder, made.name))).toHaveLength(made.bytes);
  const copy = new DatabaseSync(join(folder, made.name), { readOnly: true });
  expect(copy.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
  expect(copy.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'delete' });
  copy.close();
});

test('two of one moment have names of their own', async () => {
  await answer();
  const [one, other] = await Promise.all([backups.make('hand'), backups.make('hand')]);
  expect(one.name).not.toBe(other.name);
  expect(await backups.list()).toEqual([other, one]);
});

test('kept up, there is one for each change and none without', async () => {
  const count = async () => {
    journal.clock.at += 60_000;
    await backups.keepUp();
    return (await backups.list()).length;
  };
  expect(await count()).toBe(0); // nothing to keep
  const [first] = await answer();
  expect(await count()).toBe(1);
  expect(await count()).toBe(1);
  if (first) await journal.changes.append(undo(first));
  expect(await count()).toBe(2);
  await settings.write({ ...defaultSettings, theme: 'dark' });
  expect(await count()).toBe(3);
  expect(await count()).toBe(3);
});

test('over days they are thinned', async () => {
  for (let hour = 0; hour < 24 * 6; hour += 6) {
    journal.clock.at += dayMs / 4;
    await answer();
    await backups.keepUp();
  }
  const ages = (await backups.list()).map(({ at }) => (journal.clock.at - at) / dayMs);
  expect(ages.filter((age) => age <= 2)).toHaveLength(9);
  expect(ages.filter((age) => age > 2).length).toBeLessThanOrEqual(5);
  expect(ages.filter((age) => age > 2).length).toBeGreaterThanOrEqual(3);
});

test('what is written while one is made is kept, and the backup is whole', async () => {
  await answer(50);
  const making = backups.make('hand');
  await answer(50);
  const made = await making;
  expect(made.answers).toBeGreaterThanOrEqual(50);
  expect(await ids()).toHaveLength(100);
  expect(await backups.restore(made.name)).toEqual(made);
  expect(await ids()).toHaveLength(made.answers);
});

describe('restored', () => {
  test('answers, marks, sittings, memory and settings are what they were; and back again', async () => {
    const [first] = await answer(4);
    await settings.write({ ...defaultSettings, theme: 'dark' });
    const then = { ids: await ids(), memories: await journal.memories.list(['small']) };
    const made = await backups.make('hand');

    journal.clock.at += dayMs;
    if (first) await journal.changes.append(undo(first));
    await answer(2);
    await settings.write({ ...defaultSettings, theme: 'light' });
    const later = { ids: await ids(), memories: await journal.memories.list(['small']) };
    expect(later.memories).not.toEqual(then.memories);

    expect(await backups.restore(made.name)).toEqual(made);
    expect({ ids: await ids(), memories: await journal.memories.list(['small']) }).toEqual(then);
    expect(await journal.changes.list({})).toEqual([]);
    expect((await settings.read()).theme).toBe('dark');
    expect(backups.restored()).toEqual(made);

    const [aside] = await backups.list();
    expect(aside).toMatchObject({ why: 'restore', answers: 6 });
    await backups.restore(aside?.name ?? '');
    expect({ ids: await ids(), memories: await journal.memories.list(['small']) }).toEqual(later);
    expect((await settings.read()).theme).toBe('light');
    expect(await journal.changes.list({})).toHaveLength(1);

    await answer(); // and it goes on, after a new start as well
    journal.reopen();
    expect(await ids()).toHaveLength(7);
  });

  test('the logs are as append-only as before, and the label stays in the backup', async () => {
    await answer();
    await backups.restore((await backups.make('hand')).name);
    journal.journal.read((database) => {
      expect(() => database.exec('DELETE FROM answers')).toThrow('append-only');
      expect(() => database.exec('UPDATE changes SET at = 0; UPDATE answers SET at = 0')).toThrow('append-only');
      const tables = database.prepare(`SELECT name FROM sqlite_schema WHERE name = 'backup'`);
      expect(tables.all()).toEqual([]);
    });
  });

  test('another program that has the file open sees it too', async () => {
    const other = new Journal(journal.file, journal.clock, journal.schedule);
    const log = new SqliteAnswerLog(other);
    const [first] = await answer();
    const made = await backups.make('hand');
    await log.append(anAnswer());
    expect(await log.list({})).toHaveLength(2);
    await backups.restore(made.name);
    expect((await log.list({})).map(({ id }) => id)).toEqual([first?.id]);
    await log.append(anAnswer());
    expect(await ids()).toHaveLength(2);
    other.close();
  });

  test('nothing is taken over where something was written meanwhile', async () => {
    await answer();
    const made = await backups.make('hand');
    await answer();
    const taken = vi.fn();
    const done = journal.journal.read((database) =>
      takeOver(database, {
        backup: join(folder, made.name),
        draft: join(folder, 'draft'),
        schedule: journal.schedule,
        isWanted: () => false,
        onTaken: taken,
      }),
    );
    expect(done).toBe(false);
    expect(taken).not.toHaveBeenCalled();
    expect(await ids()).toHaveLength(2);
    expect(readdirSync(folder)).toEqual([made.name]);
  });

  test.each([
    '../answers.db',
    'answers.db',
    '2026-11-22T08-00-00-000Z.db',
    '2026-11-22T08-00-00-000Z.db.tmp',
    '..',
    '',
  ])('%j is no backup', async (name) => {
    await answer();
    expect(await backups.restore(name)).toBe('unknown');
    expect(await ids()).toHaveLength(1);
  });

  test('a damaged one is refused and nothing is changed; the offer is the newest that is whole', async () => {
    await answer(40);
    const whole = await backups.make('hand');
    await answer();
    const damaged = await backups.make('hand');
    const path = join(folder, damaged.name);
    writeFileSync(path, readFileSync(path).fill('x', 8192, 12_288));
    expect(await backups.restore(damaged.name)).toBe('damaged');
    expect(await ids()).toHaveLength(41);

    journal.journal.close();
    truncateSync(journal.file, 5000);
    expect(await backups.offer()).toEqual(whole);
    expect(journal.journal.keptAside()).toBeDefined();
    await backups.restore(whole.name);
    expect(await ids()).toHaveLength(40);
    expect(await backups.offer()).toBeUndefined();
  });

  test('where there are answers nothing is offered; where the file is gone, it is', async () => {
    await answer();
    const made = await backups.make('hand');
    expect(await backups.offer()).toBeUndefined();
    journal.journal.close();
    rmSync(journal.file);
    expect(await backups.offer()).toEqual(made);
  });
});

describe('where they cannot be kept', () => {
  test('it is told, keeping up goes on, and once the reason is gone it works', async () => {
    await answer();
    writeFileSync(folder, 'a file in the way');
    await expect(backups.make('hand')).rejects.toMatchObject({ stored: 'backups' });
    await backups.keepUp();
    expect(backups.failure()).toMatchObject({ stored: 'backups' });
    rmSync(folder);
    await backups.keepUp();
    expect(backups.failure()).toBeUndefined();
    expect(await backups.list()).toHaveLength(1);
  });

  test('where the answers themselves cannot be opened, that is told elsewhere', async () => {
    journal.journal.close();
    rmSync(journal.file, { force: true });
    mkdirSync(journal.file);
    await backups.keepUp();
    expect(backups.failure()).toBeUndefined();
  });
});

test('what a program did not live to finish is cleared away, but not what another is at', async () => {
  await answer();
  mkdirSync(folder);
  const at = journal.clock.at;
  const name = (ago: number) => `${new Date(at - ago).toISOString().replaceAll(/[:.]/g, '-')}.db.tmp`;
  for (const ago of [2 * 3_600_000, 60_000]) writeFileSync(join(folder, name(ago)), 'half a file');
  writeFileSync(join(folder, 'notes.txt'), 'not ours');
  await backups.keepUp();
  expect(readdirSync(folder).sort()).toEqual([name(60_000), '2026-11-22T08-00-00-000Z.db', 'notes.txt'].sort());
});
