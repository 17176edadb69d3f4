import type { DatabaseSync } from 'node:sqlite';
import { PbfReader } from 'pbf';
import { z } from 'zod';
import { ImportError } from '../../src/core/exchange/import/import-error.ts';
import { importLimits } from '../../src/core/exchange/import/incoming.ts';
import type { AnkiNote } from '../../src/core/exchange/anki/tables.ts';

type NoteType = Omit<AnkiNote, 'guid' | 'tags' | 'fields'> & { fields: string[] };

/** A note longer than this is no fact. */
const maxNoteLetters = 200_000;

/**
 * The notes of a collection, of schema 11 (note types as JSON in `col`) or 15 and later (tables of their own). The file
 * is a stranger's: only plain tables are asked, and nothing in it may run.
 *
 * @throws ImportError where it is no collection of Anki's, or has too many notes
 */
export function readNotes(database: DatabaseSync): AnkiNote[] {
  database.exec('PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0');
  const tables = plainTables(database);
  if (!tables.has('notes') || !tables.has('col')) throw refuse('collection', 'the tables of Anki', 'others');
  const types = tables.has('notetypes') ? typesInTables(database) : typesInJson(database);
  const count = Number(database.prepare('SELECT count(*) AS count FROM notes').get()?.count);
  if (count > importLimits.facts) throw refuse('notes', `at most ${importLimits.facts}`, String(count));
  const rows = database.prepare('SELECT guid, mid, tags, flds FROM notes WHERE length(flds) <= ? ORDER BY id');
  rows.setReadBigInts(true); // ids may lie beyond what a number holds
  return rows.all(maxNoteLetters).flatMap(({ guid, mid, tags, flds }) => {
    const type = types.get(String(mid));
    if (!type) return [];
    const values = String(flds).split('\u001f');
    const fields = type.fields.map((name, position) => ({ name, html: values[position] ?? '' }));
    return [{ ...type, guid: String(guid), tags: String(tags).split(/\s+/).filter(Boolean), fields }];
  });
}

/** Names of tables that are just that: no views, no virtual ones, no columns that are reckoned when they are read. */
function plainTables(database: DatabaseSync): Set<string> {
  const rows = database.prepare(`SELECT name, sql FROM sqlite_schema WHERE type = 'table'`).all();
  return new Set(
    rows.flatMap(({ name, sql }) =>
      /^create table/i.test(String(sql)) && !/generated\s+always|\bas\s*\(/i.test(String(sql)) ? [String(name)] : [],
    ),
  );
}

const named = z.looseObject({ name: z.string() });
const TypesInJson = z.record(
  z.string(),
  z.looseObject({
    type: z.number(),
    flds: z.array(named).min(1),
    tmpls: z.array(z.looseObject({ qfmt: z.string(), afmt: z.string() })).min(1),
  }),
);

function typesInJson(database: DatabaseSync): Map<string, NoteType> {
  const { models } = database.prepare('SELECT models FROM col LIMIT 1').get() ?? {};
  const parsed = TypesInJson.safeParse(parseJson(String(models)));
  if (!parsed.success) throw refuse('models', 'note types', parsed.error.issues[0]?.message ?? 'something else');
  return new Map(
    Object.entries(parsed.data).map(([id, { type, flds, tmpls }]) => [
      id,
      {
        cloze: type === 1,
        fields: flds.map(({ name }) => name),
        question: tmpls[0]?.qfmt ?? '',
        answer: tmpls[0]?.afmt ?? '',
        templates: tmpls.length,
      },
    ]),
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function typesInTables(database: DatabaseSync): Map<string, NoteType> {
  const all = (sql: string) => {
    const statement = database.prepare(sql);
    statement.setReadBigInts(true);
    return statement.all();
  };
  const byType = ({ ntid }: Record<string, unknown>) => String(ntid);
  const fields = Map.groupBy(all('SELECT ntid, name FROM fields ORDER BY ntid, ord'), byType);
  const templates = Map.groupBy(all('SELECT ntid, config FROM templates ORDER BY ntid, ord'), byType);
  return new Map(
    all('SELECT id, config FROM notetypes').map(({ id, config }) => {
      const own = templates.get(String(id)) ?? [];
      return [
        String(id),
        {
          cloze: kindOf(config) === 1,
          fields: (fields.get(String(id)) ?? []).map(({ name }) => String(name)),
          ...sidesOf(own[0]?.config),
          templates: own.length,
        },
      ];
    }),
  );
}

/** Configurations are messages of Anki's protocol (notetypes.proto): field 1 of a note type's is its kind, 1 for cloze. */
const kindOf = (config: unknown): number =>
  messageOf(config).readFields(
    (tag, result, message) => {
      if (tag === 1) result.kind = message.readVarint();
    },
    { kind: 0 },
  ).kind;

/** Fields 1 and 2 of a template's are its two sides. */
const sidesOf = (config: unknown): Pick<NoteType, 'question' | 'answer'> =>
  messageOf(config).readFields(
    (tag, result, message) => {
      if (tag === 1) result.question = message.readString();
      if (tag === 2) result.answer = message.readString();
    },
    { question: '', answer: '' },
  );

const messageOf = (config: unknown): PbfReader =>
  new PbfReader(config instanceof Uint8Array ? config : new Uint8Array());

const refuse = (field: string, expected: string, found: string): ImportError =>
  new ImportError([{ file: 'Anki package', field, expected, found }]);
