/** Where a story crowds: the shortest stretch that holds a good part of its events. */
import { dayMs } from '../time/when.ts';
import type { Shape } from './shape.ts';

/** The part of all events that makes a crowd. */
const part = 0.3;

/**
 * Whole days from the first to the last event of the crowd; only events known to the day are counted, since what may
 * lie anywhere in a month is nowhere in particular.
 * @returns undefined when there are too few events to crowd
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
  const found = sure.slice(first, first + count);
  return {
    from: startOfDay(found[0]?.shape.from ?? 0),
    end: startOfDay(found.at(-1)?.shape.from ?? 0) + dayMs,
    events: found,
  };
}

const startOfDay = (time: number): number => Math.floor(time / dayMs) * dayMs;
