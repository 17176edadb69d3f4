/**
 * What is remembered of one fact, whichever faces it was asked through, and the reader's marks on it. Flat and plain: it
 * is a row of a table and a line of JSON. Never a source: it follows from the log and the changes (`replay.ts`).
 */
import type { Day } from './day.ts';

/** FSRS's state of one fact, with days in place of dates. `reps` is 0 as long as it is new; the rest is then 0 too. */
export interface Strength {
  /** days until the chance of recall has fallen to 0.9 */
  stability: number;
  /** 1 easy to 10 hard */
  difficulty: number;
  /** the day the next review is best */
  due: Day;
  /** the day of the last review that counted */
  last: Day;
  /** reviews that counted */
  reps: number;
  /** how many of them, after the first, found it forgotten */
  lapses: number;
}

/** What the reader set on a fact by hand. */
export interface Marks {
  /** not to be asked until taken back */
  suspended: boolean;
  /** not to be asked before this day; 0 for no such day */
  buriedUntil: Day;
  /** 0 none, 1 to 7 the reader's own meaning */
  flag: number;
  /** lower case, sorted, each once */
  tags: readonly string[];
}

export interface Memory extends Strength, Marks {
  pack: string;
  fact: string;
}

/** A fact of which nothing is known yet. */
export const unlearned = (pack: string, fact: string): Memory => ({
  pack,
  fact,
  ...forgotten,
  suspended: false,
  buriedUntil: 0,
  flag: 0,
  tags: [],
});

/** The strength of a new fact, and of one that was reset. */
export const forgotten: Strength = { stability: 0, difficulty: 0, due: 0, last: 0, reps: 0, lapses: 0 };

/** Whether nothing is known of it and nothing set on it: such a memory is not kept. */
export const isBlank = ({ reps, suspended, buriedUntil, flag, tags }: Memory): boolean =>
  reps === 0 && !suspended && buriedUntil === 0 && flag === 0 && tags.length === 0;

export const isNew = ({ reps }: Pick<Strength, 'reps'>): boolean => reps === 0;

/** Whether it may be asked today at all. */
export const isAskable = ({ suspended, buriedUntil }: Marks, today: Day): boolean => !suspended && buriedUntil <= today;

/** Whether it is asked again by itself today: its day has come, and it was not asked today already. */
export const isDue = (memory: Memory, today: Day): boolean =>
  !isNew(memory) && memory.due <= today && memory.last < today && isAskable(memory, today);
