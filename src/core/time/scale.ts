/**
 * The stretch of time that a timeline shows, and what zooming and panning make of it. Times are epoch milliseconds
 * UTC. A stretch keeps its length, not its end, so that panning leaves the length exactly as it was: the layout hangs
 * on it.
 */

export interface Stretch {
  from: number;
  /** milliseconds, above 0 */
  length: number;
}

/** How far out, how far in and how far aside a reader may go. */
export interface Limits {
  /** the stretch that nothing lies outside of */
  whole: Stretch;
  /** the shortest stretch, milliseconds */
  shortest: number;
}

export const endOf = (stretch: Stretch): number => stretch.from + stretch.length;

/** @param before @param after what to leave free on either side, as shares of the length */
export function stretchOf(from: number, end: number, before = 0, after = before): Stretch {
  const length = end - from;
  return { from: from - length * before, length: length * (1 + before + after) };
}

export const shifted = (stretch: Stretch, by: number): Stretch => ({ ...stretch, from: stretch.from + by });

/** Zooms so that the moment `about` stays where it is. @param factor above 1 shows less time */
export function zoomed(stretch: Stretch, factor: number, about: number): Stretch {
  return { from: about - (about - stretch.from) / factor, length: stretch.length / factor };
}

/** The nearest stretch within the limits; one that is within them comes back unchanged. */
export function limited(stretch: Stretch, { whole, shortest }: Limits): Stretch {
  const length = Math.min(whole.length, Math.max(shortest, stretch.length));
  const about = stretch.from + (stretch.length - length) / 2;
  const from = Math.min(endOf(whole) - length, Math.max(whole.from, about));
  return { from, length };
}

/** Shifts just as far as it takes for a time to be in view, this share of the length from the edge. */
export function showing(stretch: Stretch, from: number, end: number, room = 0.08): Stretch {
  const spare = stretch.length * room;
  if (end > endOf(stretch) - spare && from - spare > stretch.from) {
    return { ...stretch, from: Math.min(from - spare, end + spare - stretch.length) };
  }
  return from < stretch.from + spare ? { ...stretch, from: from - spare } : stretch;
}

/**
 * The stretches between two, for a flight from one to the other. The length changes by equal factors, so a flight from
 * five centuries to ten days is seen all the way, and its target stays on its course.
 */
export function between(a: Stretch, b: Stretch): (t: number) => Stretch {
  return (t) => {
    if (t >= 1) return b;
    const length = a.length * (b.length / a.length) ** t;
    const done = a.length === b.length ? t : (a.length - length) / (a.length - b.length);
    return { from: a.from + (b.from - a.from) * done, length };
  };
}
