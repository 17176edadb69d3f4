/** Expected chances of recall, sorted into bins: finer where reviews usually happen. */

/** Where each bin begins; the last ends at 1. */
export const binEdges = [0, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95] as const;

/** The bin of a chance. */
export const binOf = (expected: number): number => binEdges.findLastIndex((edge) => expected >= edge);

/** From where to where a bin reaches. */
export const spanOf = (bin: number): readonly [from: number, to: number] => [
  binEdges[bin] ?? 0,
  binEdges[bin + 1] ?? 1,
];
