/** A few events over one another on a common scale: small, and without panning. */
import { endOf, stretchOf, type Stretch } from '../time/scale.ts';
import { dayMs } from '../time/when.ts';
import type { Shape } from './shape.ts';

/** Where a date lies on a strip, as shares of its length. */
export interface Piece {
  left: number;
  width: number;
  /** it is not on the strip at all, but lies so far */
  beyond?: 'before' | 'after';
}

/** A single day is not drawn as wide as the strip. */
const shortest = 10 * dayMs;
const margin = { before: 0.04, after: 0.08 };

/**
 * The stretch that shows the shapes: as far as they reach within the lesson's period, so that something of five
 * centuries ago does not press a September into one line. Where none lies in the period, as far as they reach.
 */
export function stripOf(shapes: readonly Shape[], period: { from: number; to: number }): Stretch {
  const within = shapes.filter(({ from, end }) => end > period.from && from <= period.to);
  const shown = within.length > 0 ? within : shapes;
  const bounds = within.length > 0 ? period : { from: -Infinity, to: Infinity };
  const from = Math.max(bounds.from, Math.min(...shown.map((shape) => shape.from)));
  const end = Math.min(bounds.to + 1, Math.max(...shown.map((shape) => shape.end)));
  const spare = Math.max(0, shortest - (end - from)) / 2;
  return stretchOf(from - spare, end + spare, margin.before, margin.after);
}

/** Where a shape lies on it; what reaches beyond an end is cut there. */
export function pieceOf({ from, end }: Shape, stretch: Stretch): Piece {
  const share = (at: number) => Math.min(1, Math.max(0, (at - stretch.from) / stretch.length));
  const [left, right] = [share(from), share(end)];
  if (end <= stretch.from) return { left: 0, width: 0, beyond: 'before' };
  if (from >= endOf(stretch)) return { left: 1, width: 0, beyond: 'after' };
  return { left, width: right - left };
}
