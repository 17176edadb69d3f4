import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { AnkiTables } from '../../src/core/exchange/anki/tables.ts';
import { transaction } from './statements.ts';

/** The tables of Anki's schema 11, with the indexes it expects; columns of which we say nothing get what a fresh collection has. */
const schema = `
  CREATE TABLE col (
    id integer primary key, crt integer not null, mod integer not null, scm integer not null, ver integer not null,
    dty integer not null, usn integer not null, ls integer not null, conf text not null, models text not null,
    decks text not null, dconf text not null, tags text not null
  );
  CREATE TABLE notes (
    id integer primary key, guid text not null, mid integer not null, mod integer not null, usn integer not null,
    tags text not null, flds text not null, sfld integer not null, csum integer not null, flags integer not null,
    data text not null
  );
  CREATE TABLE cards (
    id integer primary key, nid integer not null, did integer not null, ord integer not null, mod integer not null,
    usn integer not null, type integer not null, queue integer not null, due integer not null, ivl integer not null,
    factor integer not null, reps integer not null, lapses integer not null, left integer not null,
    odue integer not null, odid integer not null, flags integer not null, data text not null
  );
  CREATE TABLE revlog (
    id integer primary key, cid integer not null, usn integer not null, ease integer not null, ivl integer not null,
    lastIvl integer not null, factor integer not null, time integer not null, type integer not null
  );
  CREATE TABLE graves (usn integer not null, oid integer not null, type integer not null);
  CREATE INDEX ix_notes_usn ON notes (usn);
  CREATE INDEX ix_cards_usn ON cards (usn);
  CREATE INDEX ix_revlog_usn ON revlog (usn);
  CREATE INDEX ix_cards_nid ON cards (nid);
  CREATE INDEX ix_cards_sched ON cards (did, queue, due);
  CREATE INDEX ix_revlog_cid ON revlog (cid);
  CREATE INDEX ix_notes_csum ON notes (csum);
`;

export function writeTables(database: DatabaseSync, { col, notes, cards }: AnkiTables): void {
  database.exec('PRAGMA page_size = 4096; PRAGMA encoding = "UTF-8"');
  transaction(database, () => {
    database.exec(schema);
    insert(database, 'col', [{ id: 1, ver: 11, dty: 0, usn: 0, ls: 0, tags: '{}', ...col }]);
    insert(
      database,
      'notes',
      notes.map((note) => ({ usn: -1, flags: 0, data: '', ...note })),
    );
    insert(
      database,
      'cards',
      cards.map((card) => ({ usn: -1, left: 0, odue: 0, odid: 0, ...card })),
    );
  });
}

/** @param rows all of the same columns */
function insert(database: DatabaseSync, table: string, rows: readonly Record<string, SQLInputValue>[]): void {
  const [first] = rows;
  if (!first) return;
  const names = Object.keys(first);
  const statement = database.prepare(
    `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((name) => `:${name}`).join(', ')})`,
  );
  for (const row of rows) statement.run(row);
}
