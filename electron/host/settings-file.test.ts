import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { defaultSettings } from '../../src/core/contract.ts';
import { SettingsFile } from './settings-file.ts';
import { sql } from './statements.ts';
import { anAnswer } from './testing/an-answer.ts';
import { TestJournal } from './testing/journal.ts';

let journal: TestJournal;
let path: string;
let settings: SettingsFile;
beforeEach(() => {
  journal = new TestJournal();
  path = join(journal.folder, 'settings.json');
  settings = new SettingsFile(path, journal.journal);
});
afterEach(() => journal.remove());

const dark = { ...defaultSettings, theme: 'dark' } as const;
const light = { ...defaultSettings, theme: 'light' } as const;

test('what was written is read; what is no use falls back to the defaults', async () => {
  expect(await settings.read()).toEqual(defaultSettings);
  await settings.write(dark);
  expect(await settings.read()).toEqual(dark);
  writeFileSync(path, 'half a fi');
  expect(await settings.read()).toEqual(defaultSettings);
});

test('a draft that a program did not live to name goes with a later write, and none that may still be written', async () => {
  for (const name of ['settings.json.4711', 'settings.json.4712', 'settings.json.coming', 'settings.json.mine']) {
    writeFileSync(join(journal.folder, name), '{}');
  }
  const hoursAgo = new Date(Date.now() - 3 * 3_600_000);
  for (const name of ['settings.json.4711', 'settings.json.coming', 'settings.json.mine']) {
    utimesSync(join(journal.folder, name), hoursAgo, hoursAgo);
  }
  await settings.write(dark);
  expect(readdirSync(journal.folder).sort()).toEqual(['settings.json', 'settings.json.4712', 'settings.json.mine']);
});

describe('replaced together with the logs', () => {
  beforeEach(() => settings.write(light));

  test('both are', async () => {
    const answer = anAnswer();
    const result = await settings.replaceWith(dark, (leaveMark) => {
      journal.journal.write(leaveMark);
      void journal.answers.append(answer);
      return 'done';
    });
    expect(result).toBe('done');
    expect(await settings.read()).toEqual(dark);
    expect(await journal.answers.list({})).toHaveLength(1);
    expect(existsSync(`${path}.coming`)).toBe(false);
  });

  test('where nothing comes of it, neither is', async () => {
    await settings.replaceWith(dark, () => undefined);
    expect(await settings.read()).toEqual(light);
    const failing = settings.replaceWith(dark, (leaveMark) =>
      journal.journal.write((database) => {
        leaveMark(database);
        throw new Error('the disk is full, say');
      }),
    );
    await expect(failing).rejects.toThrow();
    expect(await settings.read()).toEqual(light);
    expect(existsSync(`${path}.coming`)).toBe(false);
  });

  test('several at once follow one another', async () => {
    const seen: string[] = [];
    await Promise.all(
      [dark, light, dark].map((wanted) =>
        settings.replaceWith(wanted, (leaveMark) => {
          journal.journal.write(leaveMark);
          seen.push(wanted.theme);
        }),
      ),
    );
    expect(seen).toEqual(['dark', 'light', 'dark']);
    expect(await settings.read()).toEqual(dark);
  });

  const mark = '00000000-0000-4000-8000-000000000001';
  const layReady = () => writeFileSync(`${path}.coming`, JSON.stringify({ mark, settings: dark }));

  test('killed before the logs were changed, the next start has the old ones', async () => {
    layReady();
    expect(await settings.read()).toEqual(light);
  });

  test('killed after it, the next start has the new ones, once', async () => {
    layReady();
    journal.journal.write((database) => {
      sql(database, `INSERT INTO derived (name, value) VALUES ('settings', ?)`).run(mark);
    });
    expect(await settings.read()).toEqual(dark);
    await settings.write(light);
    expect(await settings.read()).toEqual(light);
  });

  test('where the logs cannot be opened, the settings are still read', async () => {
    layReady();
    mkdirSync(journal.file);
    expect(await settings.read()).toEqual(light);
  });
});
