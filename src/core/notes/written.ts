/** What the reader wrote about a lesson, as the log of changes leaves it. */
import type { Note, OwnFact, StoredChange } from '../memory/change.ts';
import type { Lesson } from '../pack/lesson.ts';

/** A highlight or note that holds. */
export interface KeptNote extends Note {
  id: string;
  /** when it was last changed, epoch milliseconds */
  at: number;
}

/** A fact of the reader's own that holds. */
export interface KeptFact extends OwnFact {
  /** starts `own:` */
  id: string;
  /** when it was last changed, epoch milliseconds */
  at: number;
}

/** `GET /api/notes?pack=` */
export interface Written {
  /** in the order they were first made, like the facts */
  notes: readonly KeptNote[];
  own: readonly KeptFact[];
}

export const newFactId = (uuid: string): string => `own:${uuid}`;

/** @param changes of one pack, oldest first */
export function writtenIn(changes: Iterable<StoredChange>): Written {
  const notes = new Map<string, KeptNote | undefined>();
  const own = new Map<string, KeptFact | undefined>();
  for (const change of changes) {
    const { at } = change;
    if (change.kind === 'note')
      notes.set(change.about, change.payload ? { id: change.about, at, ...change.payload } : undefined);
    if (change.kind === 'own-fact')
      own.set(change.fact, change.payload ? { id: change.fact, at, ...change.payload } : undefined);
  }
  return { notes: held(notes), own: held(own) };
}

/** What holds once one more change is in the log. */
export function written(before: Written, change: StoredChange): Written {
  const { notes, own } = writtenIn([change]);
  if (change.kind === 'note') return { ...before, notes: replaced(before.notes, change.about, notes[0]) };
  if (change.kind === 'own-fact') return { ...before, own: replaced(before.own, change.fact, own[0]) };
  return before;
}

function replaced<T extends { id: string }>(list: readonly T[], id: string, now: T | undefined): readonly T[] {
  const at = list.findIndex((one) => one.id === id);
  if (at < 0) return now ? [...list, now] : list;
  return now ? list.with(at, now) : list.toSpliced(at, 1);
}

const held = <T>(kept: ReadonlyMap<string, T | undefined>): T[] => [...kept.values()].flatMap((one) => one ?? []);

/** A lesson with the reader's own facts in it, which are then asked like its others. The page and the core both use it. */
export const withOwn = (lesson: Lesson, own: readonly KeptFact[]): Lesson =>
  own.length > 0 ? { ...lesson, own } : lesson;
