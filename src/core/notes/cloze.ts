/** A cloze made of a sentence: its words, and gaps `{{…}}` in the place of some. */
import type { Stretch } from './anchor.ts';

/** The signs that mean something in a cloze, and stand for themselves in a sentence. */
const safe = (text: string): string => text.replaceAll('{', '(').replaceAll('}', ')').replaceAll('|', '/');

/** The sentence with the stretch left out; undefined where nothing would be left to go by. */
export function clozeOf(text: string, { start, end }: Pick<Stretch, 'start' | 'end'>): string | undefined {
  const [before, gap, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  return gap.trim() && /[\p{L}\p{N}]/u.test(before + after)
    ? `${safe(before)}{{${safe(gap)}}}${safe(after)}`
    : undefined;
}
