/** Marks as exam boards give them: so many for a right answer, some off for a wrong one, none for an empty one. */
import type { Marking } from './schema.ts';

/** What boards use; the fraction off is usually that of a guess among so many options. */
export const markings: readonly Omit<Marking, 'floor'>[] = [
  { right: 1, wrong: 0 },
  { right: 1, wrong: 1 / 4 },
  { right: 1, wrong: 1 / 3 },
  { right: 1, wrong: 1 / 2 },
  { right: 1, wrong: 1 },
  { right: 4, wrong: 1 },
];

/** The credit of an answer, 0 wrong to 1 right; undefined where none was given. */
export type Credit = number | undefined;

export interface Score {
  marks: number;
  /** marks there were to be had */
  of: number;
  right: number;
  part: number;
  wrong: number;
  unanswered: number;
}

/** Shares of a mark are counted in whole thousandths, so that the order of the answers cannot change the sum. */
const fine = 1000;

/**
 * What one answer is worth. Who is right in part earns that part and loses nothing; only what is wholly wrong costs.
 */
export function marksFor(credit: Credit, { right, wrong }: Omit<Marking, 'floor'>): number {
  if (credit === undefined) return 0;
  return credit === 0 ? -wrong : (right * Math.round(credit * fine)) / fine;
}

/** The sum over a whole test, and how many answers went which way. */
export function score(credits: readonly Credit[], scheme: Marking): Score {
  const given = credits.filter((credit) => credit !== undefined);
  const wrong = given.filter((credit) => credit === 0).length;
  const right = given.filter((credit) => credit === 1).length;
  const earned = given.reduce((sum, credit) => sum + Math.round(credit * fine), 0) / fine;
  const sum = scheme.right * earned - scheme.wrong * wrong;
  return {
    marks: scheme.floor ? Math.max(0, sum) : sum,
    of: scheme.right * credits.length,
    right,
    part: given.length - right - wrong,
    wrong,
    unanswered: credits.length - given.length,
  };
}

const fractions: readonly [number, string][] = [
  [1 / 4, '¼'],
  [1 / 3, '⅓'],
  [1 / 2, '½'],
];

/** `+1`, `−⅓`, `12.67`: to the hundredth, thirds and quarters below one as such. */
export function sayMarks(marks: number, signed = false): string {
  const size = Math.abs(marks);
  const words = fractions.find(([value]) => value === size)?.[1] ?? String(Math.round(size * 100) / 100);
  if (marks < 0 && words !== '0') return `−${words}`;
  return signed && words !== '0' ? `+${words}` : words;
}

/** `+1 for a right answer, −⅓ for a wrong one, never below 0 in all` */
export function sayMarking({ right, wrong, floor }: Marking): string {
  const off = wrong === 0 ? 'nothing off for a wrong one' : `${sayMarks(-wrong)} for a wrong one`;
  return `${sayMarks(right, true)} for a right answer, ${off}${floor && wrong > 0 ? ', never below 0 in all' : ''}`;
}
