import type { Run } from '../../core/pack/lesson.ts';

/**
 * A sentence in two parts: what comes before its last word, and that word. The mark at a sentence's end is kept on one
 * line with the word, so that no line begins with the mark of the sentence before. Pure punctuation after a link is no
 * word: the link goes along.
 */
export function partLastWord(runs: readonly Run[]): { before: Run[]; last: Run[] } {
  const end = runs.at(-1);
  if (!end) return { before: [], last: [] };
  const before = runs.slice(0, -1);
  const space = end.link ? -1 : end.text.lastIndexOf(' ');
  if (space >= 0) {
    const head = { ...end, text: end.text.slice(0, space + 1) };
    return { before: [...before, head], last: [{ ...end, text: end.text.slice(space + 1) }] };
  }
  const link = !end.link && before.at(-1)?.link ? before.splice(-1) : [];
  return { before, last: [...link, end] };
}
