/** What came of it, in words. */
import type { Imported } from '../../core/contract.ts';

const thousands = new Intl.NumberFormat('en');

/** `1,234 answers` */
export const sayCount = (number: number, one: string): string =>
  `${thousands.format(number)} ${number === 1 ? one : `${one}s`}`;

export function sayImported({ answers, changes, sittings }: Imported): string {
  if (answers + changes + sittings === 0) return 'Read. All of it was here already.';
  return `Read. New here: ${sayCount(answers, 'answer')}, ${sayCount(sittings, 'sitting')}, ${sayCount(changes, 'change')} to notes, marks and exams.`;
}
