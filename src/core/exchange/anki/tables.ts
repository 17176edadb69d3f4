/** Rows of Anki's schema 11, which every Anki since 2012 opens. Names of columns are Anki's. */

/** The one row of `col`; what is not a number is JSON. */
export interface CollectionRow {
  /** when day 0 began, epoch seconds */
  crt: number;
  /** epoch milliseconds */
  mod: number;
  scm: number;
  conf: string;
  models: string;
  decks: string;
  dconf: string;
}

export interface NoteRow {
  id: number;
  /** by this Anki knows a note again */
  guid: string;
  /** id of the note type */
  mid: number;
  /** epoch seconds */
  mod: number;
  /** parted by spaces, with one before and one after */
  tags: string;
  /** HTML, parted by 0x1f */
  flds: string;
  /** the first field without markup */
  sfld: string;
  /** the first eight hexadecimal digits of its SHA-1, as a number */
  csum: number;
}

export interface CardRow {
  id: number;
  nid: number;
  did: number;
  /** which template of the note type */
  ord: number;
  mod: number;
  /** 0 new, 2 review */
  type: number;
  /** the same, or -1 suspended, -2 buried */
  queue: number;
  /** position of a new card, day of a reviewed one */
  due: number;
  /** days */
  ivl: number;
  /** permille */
  factor: number;
  reps: number;
  lapses: number;
  flags: number;
  /** JSON: FSRS's `s` stability, `d` difficulty, `dr` desired retention */
  data: string;
}

export interface AnkiTables {
  col: CollectionRow;
  notes: readonly NoteRow[];
  cards: readonly CardRow[];
}

/** A note as it was found in a package, whichever schema it had. */
export interface AnkiNote {
  guid: string;
  tags: string[];
  /** HTML, by the names of the note type */
  fields: { name: string; html: string }[];
  /** the first template, as Anki writes it: `{{Front}}` */
  question: string;
  answer: string;
  templates: number;
  cloze: boolean;
}
