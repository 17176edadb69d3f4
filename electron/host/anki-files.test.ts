/** The Anki package of the bundled lesson, table by table against Anki's schema 11, as Anki would open it. */
import { createHash, randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { strFromU8, unzipSync } from 'fflate';
import { XMLValidator } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ankiTables, packAnki } from '../../src/core/exchange/anki/package.ts';
import type { Outgoing } from '../../src/core/exchange/outgoing.ts';
import { fromAnki } from '../../src/core/exchange/import/from-anki.ts';
import { dayMs } from '../../src/core/time/when.ts';
import { ankiFiles } from './anki-files.ts';
import { anAnswer } from './testing/an-answer.ts';
import { outgoingLesson } from './testing/bundled-lesson.ts';
import { TestJournal } from './testing/journal.ts';

const journal = new TestJournal();
const pack = 'izium-2022';
let out: Outgoing;
/** the exercises that a card has a form for */
let written: Outgoing['exercises'];
let archive: Uint8Array;
let files: Record<string, Uint8Array>;
let database: DatabaseSync;
const rows = (sql: string) => database.prepare(sql).all();
const json = (name: string) => JSON.parse(String(rows(`SELECT ${name} FROM col`)[0]?.[name])) as Record<string, never>;

async function make(): Promise<Uint8Array> {
  const { clock, ...outgoing } = await outgoingLesson(journal);
  out = outgoing;
  written = out.exercises;
  const { tables, media } = await ankiTables(out, clock);
  return packAnki(await ankiFiles.write(tables), media, clock.now());
}

beforeAll(async () => {
  const about = { pack, question: 'locate-izium', mode: 'today' as const, credit: 1 };
  await journal.answers.append({ ...anAnswer(), ...about, fact: 'izium-retaken' });
  await journal.answers.append({ ...anAnswer(), ...about, fact: 'balakliia-retaken' });
  const on = (fact: string) => ({ id: randomUUID(), pack, fact });
  await journal.changes.append({ kind: 'suspend', ...on('balakliia-retaken'), payload: true });
  await journal.changes.append({ kind: 'flag', ...on('izium-retaken'), payload: 4 });
  await journal.changes.append({ kind: 'tags', ...on('izium-retaken'), payload: ['exam', 'oskil'] });
  const ask = { face: 'cloze' as const, text: 'Izium lies on the {{Siverskyi Donets|Donets}} & {{no::hint}}.' };
  await journal.changes.append({ kind: 'own-fact', ...on('own:1'), payload: { statement: 'Izium <lies>', ask } });
  journal.clock.at += dayMs;
  archive = await make();
  files = unzipSync(archive);
  const file = join(journal.folder, 'collection.anki2');
  writeFileSync(file, files['collection.anki2'] ?? '');
  database = new DatabaseSync(file);
});
afterAll(() => {
  database.close();
  journal.remove();
});

/** Anki's schema 11: every table with its columns and their types, in order. */
const schema: Record<string, string> = {
  col: 'id integer, crt integer, mod integer, scm integer, ver integer, dty integer, usn integer, ls integer, conf text, models text, decks text, dconf text, tags text',
  notes:
    'id integer, guid text, mid integer, mod integer, usn integer, tags text, flds text, sfld integer, csum integer, flags integer, data text',
  cards:
    'id integer, nid integer, did integer, ord integer, mod integer, usn integer, type integer, queue integer, due integer, ivl integer, factor integer, reps integer, lapses integer, left integer, odue integer, odid integer, flags integer, data text',
  revlog:
    'id integer, cid integer, usn integer, ease integer, ivl integer, lastIvl integer, factor integer, time integer, type integer',
  graves: 'usn integer, oid integer, type integer',
};

describe('the collection', () => {
  test.each(Object.entries(schema))('has the table %s as schema 11 has it', (table, columns) => {
    const found = rows(`PRAGMA table_info(${table})`).map(({ name, type }) => `${String(name)} ${String(type)}`);
    expect(found.join(', ').toLowerCase()).toBe(columns.toLowerCase());
  });

  test('has the indexes of schema 11, and is whole', () => {
    const names = rows(`SELECT name FROM sqlite_schema WHERE type = 'index' ORDER BY name`).map(({ name }) => name);
    expect(names).toEqual(
      ['cards_nid', 'cards_sched', 'cards_usn', 'notes_csum', 'notes_usn', 'revlog_cid', 'revlog_usn'].map(
        (name) => `ix_${name}`,
      ),
    );
    expect(rows('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  });

  test('says it is of schema 11, and when its days began: at four on the reader’s clock', () => {
    const [col] = rows('SELECT * FROM col');
    expect(col).toMatchObject({ id: 1, ver: 11, mod: journal.clock.at });
    expect(Number(col?.crt) % 86_400).toBe(4 * 3600);
    expect(json('conf')).toMatchObject({ schedVer: 2, creationOffset: 0 });
    expect(json('dconf')['1']).toMatchObject({ id: 1, new: { perDay: 20 }, rev: { perDay: 200 } });
  });

  test('has one deck for the lesson beside the default', () => {
    const decks = Object.values(json('decks')) as { id: number; name: string; dyn: number; conf: number }[];
    expect(decks.map(({ name }) => name)).toEqual(['Default', 'Izium and Kupiansk, September 2022']);
    expect(new Set(rows('SELECT did FROM cards').map(({ did }) => did))).toEqual(new Set([decks[1]?.id]));
  });

  test('has note types whose templates name fields that are there', () => {
    const models = Object.entries(json('models')) as [
      string,
      { id: number; flds: { name: string; ord: number }[]; tmpls: { qfmt: string; afmt: string; ord: number }[] },
    ][];
    expect(models).toHaveLength(3);
    for (const [id, model] of models) {
      expect(String(model.id)).toBe(id);
      const names = model.flds.map(({ name }) => name);
      for (const { qfmt, afmt } of model.tmpls) {
        for (const [, used = ''] of `${qfmt}${afmt}`.matchAll(/\{\{[#^/]?(?:type:|cloze:)?([^}]+)\}\}/g)) {
          expect(names).toContain(used);
        }
      }
    }
  });
});

describe('notes and cards', () => {
  test('every exercise is a note with its fields, checksum and sort field', () => {
    const fields = new Map(
      Object.entries(json('models')).map(([id, model]) => [id, (model as { flds: unknown[] }).flds.length]),
    );
    const notes = rows('SELECT * FROM notes');
    expect(notes.map(({ guid }) => guid).sort()).toEqual(written.map(({ id }) => `salient:${pack}:${id}`).sort());
    for (const { flds, mid, sfld, csum, tags } of notes) {
      const values = String(flds).split('\u001f');
      expect(values).toHaveLength(fields.get(String(mid)) ?? 0);
      expect(values[0]).not.toBe('');
      expect(csum).toBe(parseInt(createHash('sha1').update(String(sfld)).digest('hex').slice(0, 8), 16));
      expect(tags).toMatch(/^ (\S+ )+$/);
    }
  });

  test('ids are unique and name each other', () => {
    expect(rows('SELECT id FROM cards WHERE nid NOT IN (SELECT id FROM notes)')).toEqual([]);
    expect(rows('SELECT id FROM notes WHERE id NOT IN (SELECT nid FROM cards)')).toEqual([]);
    expect(rows('SELECT nid, ord FROM cards GROUP BY nid, ord HAVING count(*) > 1')).toEqual([]);
    for (const { id } of rows('SELECT id FROM cards UNION SELECT id FROM notes')) {
      expect(Number(id)).toBeLessThan(journal.clock.at);
    }
  });

  test('what is remembered goes along, and so do marks', () => {
    const cardOf = (question: string) =>
      rows(
        `SELECT cards.*, tags FROM cards JOIN notes ON notes.id = nid WHERE guid = 'salient:${pack}:${question}' AND ord = 0`,
      )[0];
    const memory = out.facts.find(({ id }) => id === 'izium-retaken')?.memory;
    if (!memory) throw new Error('no memory');
    const known = cardOf('locate-izium');
    expect(known).toMatchObject({ type: 2, queue: 2, reps: 1, lapses: 0, flags: 4, ivl: memory.due - memory.last });
    expect(String(known?.tags)).toContain(' exam oskil ');
    const { crt } = rows('SELECT crt FROM col')[0] ?? {};
    // Anki's day number counts from crt; the same day comes out of our own count
    expect((Number(crt) - 4 * 3600) / 86_400 + Number(known?.due)).toBe(memory.due);
    expect(JSON.parse(String(known?.data))).toEqual({
      s: Number(memory.stability.toFixed(4)),
      d: Number(memory.difficulty.toFixed(4)),
      dr: 0.9,
    });
    expect(Number(known?.factor)).toBeGreaterThanOrEqual(1300);
    expect(cardOf('first-city-regained')).toMatchObject({ type: 2, queue: -1 });
    expect(cardOf('which-oblast')).toMatchObject({ type: 0, queue: 0, reps: 0, ivl: 0, data: '{}' });
  });

  test('the reader’s own cloze is one, whatever its text holds', () => {
    const [own] = rows(`SELECT flds FROM notes WHERE guid = 'salient:${pack}:own:1:cloze'`);
    const [text, explanation] = String(own?.flds).split('\u001f');
    expect(text).toBe('Izium lies on the {{c1::Siverskyi Donets}} &amp; {{c1::no:&#58;hint}}.');
    expect(explanation).toContain('Also accepted: Donets.');
  });
});

test('pictures are listed by number, are there, and are well-formed', () => {
  const media = JSON.parse(strFromU8(files.media ?? new Uint8Array())) as Record<string, string>;
  const shown = rows('SELECT flds FROM notes').flatMap(({ flds }) =>
    [...String(flds).matchAll(/<img src="([^"]+)">/g)].map(([, name]) => name),
  );
  expect(Object.values(media).sort()).toEqual(shown.sort());
  expect(shown.length).toBeGreaterThan(20);
  expect(Object.keys(files).sort()).toEqual(['collection.anki2', 'media', ...Object.keys(media)].sort());
  for (const [number, name] of Object.entries(media)) {
    const svg = strFromU8(files[number] ?? new Uint8Array());
    expect(XMLValidator.validate(svg), name).toBe(true);
    expect(svg).toContain('CC-BY-4.0');
  }
});

test('a later export has the same ids, so that Anki updates what it has', async () => {
  const ids = rows('SELECT id, guid FROM notes ORDER BY id');
  const cards = rows('SELECT id FROM cards ORDER BY id');
  journal.clock.at += dayMs;
  const file = join(journal.folder, 'later.anki2');
  writeFileSync(file, unzipSync(await make())['collection.anki2'] ?? '');
  const later = new DatabaseSync(file);
  expect(later.prepare('SELECT id, guid FROM notes ORDER BY id').all()).toEqual(ids);
  expect(later.prepare('SELECT id FROM cards ORDER BY id').all()).toEqual(cards);
  later.close();
});

test('what we write we can read: every note comes back in', async () => {
  const notes = await ankiFiles.read(archive);
  expect(notes).toHaveLength(written.length);
  const { drafts, left } = fromAnki(notes);
  expect(left.join()).toMatch(/pictures/);
  expect(drafts.length).toBeGreaterThan(written.length / 2);
  expect(drafts.find(({ key }) => key.endsWith('own:1:cloze 1'))?.fact.ask).toEqual({
    face: 'cloze',
    text: 'Izium lies on the {{Siverskyi Donets}} & {{no}}.',
  });
});
