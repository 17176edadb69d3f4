/** Packages of other people: of every age, and of every kind of malice. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { PbfWriter } from 'pbf';
import { afterAll, describe, expect, test } from 'vitest';
import { fromAnki } from '../../src/core/exchange/import/from-anki.ts';
import { ImportError } from '../../src/core/exchange/import/import-error.ts';
import { ankiFiles } from './anki-files.ts';
import { writeTables } from './anki-write.ts';
import { zip, type ZipEntry } from './testing/zip.ts';

const folder = mkdtempSync(join(tmpdir(), 'salient-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let made = 0;

/** A SQLite file as these statements make it. */
function file(work: (database: DatabaseSync) => void): Buffer {
  const path = join(folder, `${(made += 1)}.db`);
  const database = new DatabaseSync(path);
  work(database);
  database.close();
  return readFileSync(path);
}

const basic = { type: 0, flds: [{ name: 'Front' }, { name: 'Back' }], tmpls: [{ qfmt: '{{Front}}', afmt: '{{FrontSide}}<hr>{{Back}}' }, { qfmt: '{{Back}}', afmt: '{{Front}}' }] }; // prettier-ignore
const cloze = { type: 1, flds: [{ name: 'Text' }, { name: 'Back Extra' }], tmpls: [{ qfmt: '{{cloze:Text}}', afmt: '{{cloze:Text}}' }] }; // prettier-ignore
const note = (id: number, mid: number, ...fields: string[]) => ({
  ...{ id, guid: `g${id}`, mid, mod: 1, tags: ' river Europe ', sfld: '', csum: 0 },
  flds: fields.join('\u001f'),
});
const notes = [
  note(1, 1, 'Which river?<br>At <b>Izium</b>', '<div>Siverskyi&nbsp;Donets</div><img src="x.jpg">[sound:a.mp3]'),
  note(2, 2, 'The {{c1::Oskil::river}} flows past {{c2::Kupiansk}}.', 'more'),
  note(3, 1, '<img src="only.png">', 'Something'),
];

const legacy = (models: object = { 1: basic, 2: cloze }): Buffer =>
  file((database) => {
    const col = { crt: 0, mod: 0, scm: 0, conf: '{}', models: JSON.stringify(models), decks: '{}', dconf: '{}' };
    writeTables(database, { col, notes, cards: [] });
  });

/** As Anki has kept them since 2022: note types in tables, their configuration as messages, names in its own order. */
const modern = (): Buffer =>
  file((database) => {
    const col = { crt: 0, mod: 0, scm: 0, conf: '', models: '', decks: '', dconf: '' };
    writeTables(database, { col, notes, cards: [] });
    database.exec(`
      CREATE TABLE notetypes (id integer NOT NULL PRIMARY KEY, name text NOT NULL, mtime_secs integer NOT NULL,
        usn integer NOT NULL, config blob NOT NULL);
      CREATE TABLE fields (ntid integer NOT NULL, ord integer NOT NULL, name text NOT NULL, config blob NOT NULL,
        PRIMARY KEY (ntid, ord)) without rowid;
      CREATE TABLE templates (ntid integer NOT NULL, ord integer NOT NULL, name text NOT NULL, mtime_secs integer NOT NULL,
        usn integer NOT NULL, config blob NOT NULL, PRIMARY KEY (ntid, ord)) without rowid;`);
    for (const [id, { type, flds, tmpls }] of [basic, cloze].entries()) {
      const config = new PbfWriter();
      if (type === 1) config.writeVarintField(1, 1);
      config.writeStringField(3, '.card {}');
      database.prepare('INSERT INTO notetypes VALUES (?, ?, 0, 0, ?)').run(id + 1, `T${id}`, config.finish());
      flds.forEach(({ name }, ord) => {
        database.prepare('INSERT INTO fields VALUES (?, ?, ?, ?)').run(id + 1, ord, name, new Uint8Array());
      });
      tmpls.forEach(({ qfmt, afmt }, ord) => {
        const sides = new PbfWriter();
        sides.writeStringField(1, qfmt);
        sides.writeStringField(2, afmt);
        database.prepare('INSERT INTO templates VALUES (?, ?, ?, 0, 0, ?)').run(id + 1, ord, `C${ord}`, sides.finish());
      });
    }
  });

const update = note(9, 1, 'Please update to the latest Anki version', 'then import the file again');
const dummy = file((database) => {
  const col = { crt: 0, mod: 0, scm: 0, conf: '{}', models: JSON.stringify({ 1: basic }), decks: '{}', dconf: '{}' };
  writeTables(database, { col, notes: [update], cards: [] });
});
const old: ZipEntry = { name: 'collection.anki2', data: dummy };

describe.each<[string, ZipEntry[]]>([
  ['collection.anki2', [{ name: 'collection.anki2', data: legacy() }]],
  ['collection.anki21', [old, { name: 'collection.anki21', data: legacy() }]],
  ['collection.anki21b', [old, { name: 'collection.anki21b', data: zstdCompressSync(modern()), method: 0 }]],
])('%s', (_, entries) => {
  test('is read: words without markup, tags, a fact a gap, and what was left out', async () => {
    const { drafts, left } = fromAnki(await ankiFiles.read(zip([...entries, { name: 'media', data: '{}' }])));
    expect(drafts.map(({ fact, tags }) => ({ ...fact, tags }))).toEqual([
      {
        statement: 'Which river?\nAt Izium: Siverskyi Donets',
        ask: { face: 'type', prompt: 'Which river?\nAt Izium', accept: ['Siverskyi Donets'] },
        tags: ['europe', 'river'],
      },
      {
        statement: 'The Oskil flows past Kupiansk.',
        ask: { face: 'cloze', text: 'The {{Oskil}} flows past Kupiansk.' },
        tags: ['europe', 'river'],
      },
      {
        statement: 'The Oskil flows past Kupiansk.',
        ask: { face: 'cloze', text: 'The Oskil flows past {{Kupiansk}}.' },
        tags: ['europe', 'river'],
      },
    ]);
    expect(left).toEqual([
      '3 pictures and sounds',
      '2 further cards of the same notes, such as the reverse',
      '1 note without words on both sides',
      'Anki’s scheduling and review history',
    ]);
  });
});

const packed = (data: Uint8Array, name = 'collection.anki2'): Buffer => zip([{ name, data }]);
const sqlite = (sql: string): Buffer => packed(file((database) => database.exec(sql)));
const bomb = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)
  SELECT i AS id, 'g' AS guid, 1 AS mid, '' AS tags, 'a' AS flds FROM n`;

test.each<[string, Buffer]>([
  ['nothing', Buffer.alloc(0)],
  ['no zip', Buffer.from('collection.anki2')],
  ['a zip without a collection', zip([{ name: 'media', data: '{}' }])],
  ['a way out of the folder', zip([{ name: '../collection.anki2', data: legacy() }])],
  ['a link', zip([{ name: 'collection.anki2', data: '/etc/passwd', mode: 0o120777 }])],
  ['a zip bomb', packed(new Uint8Array(8 * 2 ** 20))],
  ['no database', packed(Buffer.from('SQLite format 3\0 but not really'))],
  ['a database cut short', packed(legacy().subarray(0, 6000))],
  ['another program’s database', sqlite('CREATE TABLE bookmarks (id)')],
  ['a view that never ends', sqlite(`CREATE TABLE col (models); CREATE VIEW notes AS ${bomb}`)],
  ['a column that is reckoned', sqlite(`CREATE TABLE col (models); CREATE TABLE notes (id, guid AS (hex(zeroblob(9))), mid, tags, flds)`)], // prettier-ignore
  ['models that are none', packed(legacy([1, 2]))],
  ['columns that are not there', sqlite(`CREATE TABLE col (x); CREATE TABLE notes (id)`)],
  ['no Zstandard', zip([old, { name: 'collection.anki21b', data: 'SQLite' }])],
  ['a Zstandard bomb', zip([old, { name: 'collection.anki21b', data: zstdCompressSync(new Uint8Array(200 * 2 ** 20)), method: 0 }])], // prettier-ignore
])('%s is refused, and what is wrong is named', async (_, archive) => {
  const error: unknown = await ankiFiles.read(archive).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ImportError);
  expect((error as ImportError).issues[0]?.expected).toBeTruthy();
});

test('whatever is flipped in a package, it is read or refused', async () => {
  const whole = packed(legacy());
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ flip;
      const answer: unknown = await ankiFiles.read(damaged).catch((thrown: unknown) => thrown);
      expect(Array.isArray(answer) || answer instanceof ImportError).toBe(true);
    }),
    { numRuns: 150 },
  );
});
