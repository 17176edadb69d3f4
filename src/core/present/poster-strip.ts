/** The days of a lesson as a strip for a wall: numbered marks that stay apart, in as few rows as that takes. */
import type { DatedEvent } from '../pack/lesson.ts';

export interface StripMark {
  event: DatedEvent;
  /** counted over all events of the lesson, from 1 */
  number: number;
  /** middle of the mark, in the strip's units */
  x: number;
  /** 0 is the row next to the line */
  row: number;
}

/**
 * @param events oldest first; those outside the days are left out, and keep their numbers
 * @param from @param to the days, epoch milliseconds
 * @param slot width of a mark, in the same units as `width`
 */
export function stripMarks(
  events: readonly DatedEvent[],
  { from, to, width, slot }: { from: number; to: number; width: number; slot: number },
): StripMark[] {
  const ends: number[] = [];
  return events.flatMap((event, at): StripMark[] => {
    const day = event.when.from;
    if (day < from || day > to || event.when.openStart) return [];
    const x = slot / 2 + ((day - from) / (to - from)) * (width - slot);
    const found = ends.findIndex((end) => end <= x - slot / 2);
    const row = found < 0 ? ends.length : found;
    ends[row] = x + slot / 2;
    return [{ event, number: at + 1, x, row }];
  });
}
