/** What came of it, in words. */
import type { Imported } from '../../core/contract.ts';
import { sayCount } from '../../shared/say.ts';

export function sayImported({ answers, changes, sittings }: Imported): string {
  if (answers + changes + sittings === 0) return 'Read. All of it was here already.';
  return `Read. New here: ${sayCount(answers, 'answer')}, ${sayCount(sittings, 'sitting')}, ${sayCount(changes, 'change')} to notes, marks and exams.`;
}
