/** A lesson as an Anki package: a zip of one collection and the pictures that its notes show. */
import { strToU8, zipSync } from 'fflate';
import type { Clock } from '../../ports.ts';
import { isNew, type Memory } from '../../memory/memory.ts';
import { standard } from '../../memory/schedule.ts';
import { dayMs } from '../../time/when.ts';
import type { Outgoing } from '../outgoing.ts';
import { noteOf, type Note } from './notes.ts';
import { noteTypesJson, questionType } from './note-types.ts';
import { deckOptionsJson, decksJson, rolloverHour, settingsJson } from './settings.ts';
import { numberOf, sha1Number } from './numbers.ts';
import type { AnkiTables, CardRow, NoteRow } from './tables.ts';

/** Between the fields of a note. */
const between = '\u001f';

interface Written {
  guid: string;
  note: Note;
  memory: Memory;
  tags: string[];
}

/** The tables of the collection and the files beside it. Ids follow from the lesson, so that a later import updates. */
export async function ankiTables(
  out: Outgoing,
  clock: Clock,
): Promise<{ tables: AnkiTables; media: [name: string, text: string][] }> {
  const { id: pack, title } = out.lesson.manifest;
  const now = clock.now();
  const seconds = Math.floor(now / 1000);
  const written = out.exercises.map((exercise): Written => {
    const note = noteOf(exercise, pack, out.material);
    const { memory, status } = exercise.fact;
    const tags = [`salient::${pack}`, ...(status ? [`status::${status}`] : []), ...memory.tags];
    return { guid: `salient:${pack}:${exercise.id}`, note, memory, tags };
  });
  const deck = await numberOf(`deck ${pack}`, new Set());
  const firstDay = Math.min(out.today, ...written.flatMap(({ memory }) => (isNew(memory) ? [] : [memory.last])));
  const [usedNotes, usedCards] = [new Set<number>(), new Set<number>()];
  const notes: NoteRow[] = [];
  const cards: CardRow[] = [];
  for (const { guid, note, memory, tags } of written) {
    const id = await numberOf(guid, usedNotes);
    const [first = ''] = note.fields;
    const sfld = plainText(first);
    const flds = note.fields.join(between);
    const row = { id, guid, mid: note.type, mod: seconds, tags: ` ${tags.join(' ')} `, flds, sfld };
    notes.push({ ...row, csum: await sha1Number(sfld) });
    for (let ord = 0; ord < note.cards; ord += 1) {
      const card = { id: await numberOf(`${guid} ${ord}`, usedCards), nid: id, did: deck, ord, mod: seconds };
      cards.push({ ...card, ...scheduling(memory, { firstDay, today: out.today, position: notes.length }) });
    }
  }
  const offset = clock.offset(now);
  const col = {
    crt: (firstDay * dayMs) / 1000 + rolloverHour * 3600 - offset * 60,
    mod: now,
    scm: now,
    conf: settingsJson(deck, questionType.id, notes.length + 1, { offset }),
    models: noteTypesJson(deck, seconds),
    decks: decksJson(deck, title, seconds),
    dconf: deckOptionsJson,
  };
  const media = written.flatMap(({ note }) => Object.entries(note.media));
  return { tables: { col, notes, cards }, media };
}

/** @param collection the tables as a SQLite file */
export function packAnki(
  collection: Uint8Array,
  media: readonly (readonly [name: string, text: string])[],
  at: number,
): Uint8Array<ArrayBuffer> {
  const names = Object.fromEntries(media.map(([name], number) => [String(number), name]));
  const files = media.map(([, text], number) => [String(number), strToU8(text)] as const);
  return zipSync(
    { 'collection.anki2': collection, media: strToU8(JSON.stringify(names)), ...Object.fromEntries(files) },
    { mtime: at },
  );
}

type Scheduling = Omit<CardRow, 'id' | 'nid' | 'did' | 'ord' | 'mod'>;

/** Every card of a fact gets the fact's state: one memory per fact has no like in Anki, where each card has its own. */
function scheduling(
  memory: Memory,
  { firstDay, today, position }: { firstDay: number; today: number; position: number },
): Scheduling {
  const { stability, difficulty, due, last, reps, lapses, suspended, buriedUntil, flag } = memory;
  const type = isNew(memory) ? 0 : 2;
  const queue = suspended ? -1 : buriedUntil > today ? -2 : type;
  if (isNew(memory)) {
    return { type, queue, due: position, ivl: 0, factor: 0, reps: 0, lapses: 0, flags: flag, data: '{}' };
  }
  const state = { s: rounded(stability), d: rounded(difficulty), dr: standard.retention };
  return {
    ...{ type, queue, due: due - firstDay, ivl: Math.max(1, due - last) },
    ...{ factor: easeOf(difficulty), reps, lapses, flags: flag, data: JSON.stringify(state) },
  };
}

const rounded = (value: number): number => Number(value.toFixed(4));

/** FSRS's difficulty, 1 to 10, as the ease of Anki's older scheduler: 5 is its default of 250 %, 10 its least of 130 %. */
const easeOf = (difficulty: number): number => Math.round(2500 + (5 - difficulty) * 240);

/** A field without its markup, as Anki sorts and compares it. */
const plainText = (html: string): string =>
  html.replace(/<[^>]*>/g, '').replace(/&(lt|gt|quot|#39|#58|#125|amp);/g, (_, name: string) => signs[name] ?? '');
const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", '#58': ':', '#125': '}', amp: '&' };
