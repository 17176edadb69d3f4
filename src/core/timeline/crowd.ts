/** Where a story crowds. */
import { dayMs } from '../time/when.ts';
import type { Shape } from './shape.ts';

/** The part of all events that makes a crowd. */
const part = 0.3;

/**
 * The shortest stretch that holds a good part of the events, and on either side of it what follows without a pause
 * twice as long as those within. Only events known to the day are counted: what may lie anywhere in a month is nowhere in
 * particular.
 * @returns whole days, or undefined when there are too few events to crowd
 */
export function crowd<E extends { shape: Shape }>(
  events: readonly E[],
): { from: number; end: number; events: E[] } | undefined {
  const sure = events.filter(({ shape }) => shape.body === 'firm').sort((a, b) => a.shape.from - b.shape.from);
  const count = Math.ceil(sure.length * part);
  if (count < 4) return undefined;
  const lengthFrom = (index: number): number =>
    (sure[index + count - 1]?.shape.from ?? Infinity) - (sure[index]?.shape.from ?? 0);
  const first = sure.reduce((best, _, index) => (lengthFrom(index) < lengthFrom(best) ? index : best), 0);
  const found = withFollowers(sure, first, first + count - 1);
  return {
    from: startOfDay(found[0]?.shape.from ?? 0),
    end: startOfDay(found.at(-1)?.shape.from ?? 0) + dayMs,
    events: found,
  };
}

function withFollowers<E extends { shape: Shape }>(events: readonly E[], first: number, last: number): E[] {
  const pauseAfter = (index: number): number =>
    (events[index + 1]?.shape.from ?? Infinity) - (events[index]?.shape.from ?? -Infinity);
  const inside = Array.from({ length: last - first }, (_, offset) => pauseAfter(first + offset));
  const pause = 2 * Math.max(dayMs, ...inside);
  let from = first;
  let to = last;
  while (from > 0 && pauseAfter(from - 1) <= pause) from -= 1;
  while (to < events.length - 1 && pauseAfter(to) <= pause) to += 1;
  return events.slice(from, to + 1);
}

const startOfDay = (time: number): number => Math.floor(time / dayMs) * dayMs;
