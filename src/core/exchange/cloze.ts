/** Clozes where only one gap can be asked at a time. */
import type { ClozePart } from '../quiz/faces.ts';

/** For each gap the text with that gap alone: the others are filled with their first spelling. */
export function oneGapEach(parts: readonly ClozePart[]): ClozePart[][] {
  return parts.flatMap((part, asked) =>
    'gap' in part
      ? [parts.map((one, position) => ('gap' in one && position !== asked ? { text: one.gap[0] ?? '' } : one))]
      : [],
  );
}
