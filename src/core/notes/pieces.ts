import type { Run } from '../pack/lesson.ts';

/** A run, or a part of one, that no mark begins or ends inside of. */
export type Piece<Mark> = Run & {
  /** marks it is under */
  marks: readonly Mark[];
  /** marks whose last piece it is */
  ends: readonly Mark[];
};

/**
 * Cuts runs where marks begin and end.
 * @param from position of the first run's first character, on the scale the marks are counted on
 */
export function piecesOf<Mark extends { start: number; end: number }>(
  runs: readonly Run[],
  marks: readonly Mark[],
  from = 0,
): Piece<Mark>[] {
  const cuts = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  let at = from;
  return runs.flatMap((run) => {
    const start = at;
    at += run.text.length;
    const edges = [start, ...cuts.filter((cut) => cut > start && cut < at), at];
    return edges.slice(1).map((end, number): Piece<Mark> => {
      const begin = edges[number] ?? start;
      return {
        ...run,
        text: run.text.slice(begin - start, end - start),
        marks: marks.filter((mark) => mark.start < end && mark.end > begin),
        ends: marks.filter((mark) => mark.end === end),
      };
    });
  });
}
