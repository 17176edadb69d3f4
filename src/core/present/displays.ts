/** The displays of a computer as a room: the presenter's own, and those that can be the wall. */

export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A display as the system lists it, in the system's own pixels. Its id is left out: ids change, and come twice. */
export interface Display {
  /** what the system calls it; may be empty */
  label: string;
  bounds: Rectangle;
  /** pixels of the display for one of `bounds` */
  scale: number;
  /** built into the computer */
  internal: boolean;
}

/** What is seen at one moment. */
export interface Sight {
  displays: readonly Display[];
  /** where the presenter's window is */
  presenter: Rectangle;
}

/** Displays that show different pictures. What is not the presenter's own can be the wall. */
export interface Room {
  /** the display with most of the presenter's window; absent while the system lists none at all */
  presenter?: Display;
  others: readonly Display[];
  /** some displays show the picture of others */
  mirrored: boolean;
}

export const emptyRoom: Room = { others: [], mirrored: false };

/** What a display is known by from one lesson to the next: `EPSON PJ 1024×768`, with its scale where that is not 1. */
export const keyOf = ({ label, bounds: { width, height }, scale }: Display): string =>
  `${label} ${width}×${height}${scale === 1 ? '' : ` @${scale}`}`.trim();

/** The same kind of display at the same place: two projectors of one make differ in place alone. */
export const isSame = (a: Display, b: Display): boolean =>
  keyOf(a) === keyOf(b) && a.bounds.x === b.bounds.x && a.bounds.y === b.bounds.y;

export function roomOf({ displays, presenter }: Sight): Room {
  const apart: Display[] = [];
  const real = displays.filter(({ bounds }) => bounds.width > 0 && bounds.height > 0);
  for (const display of real) if (!apart.some(({ bounds }) => overlap(bounds, display.bounds) > 0)) apart.push(display);
  const own = nearest(apart, presenter);
  return {
    ...(own && { presenter: own }),
    others: apart.filter((display) => display !== own),
    mirrored: apart.length < real.length,
  };
}

export const isSameRoom = (a: Room, b: Room): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The wall to propose: one that was the wall before, the latest first; else a projector rather than a laptop. */
export function likeliest({ others }: Room, remembered: readonly string[]): Display | undefined {
  const before = remembered.flatMap((key) => others.find((display) => keyOf(display) === key) ?? []);
  return before[0] ?? others.find(({ internal }) => !internal) ?? others[0];
}

/** From left to right, from top to bottom: the order they are numbered in. */
export const inOrder = ({ presenter, others }: Room): Display[] =>
  [...(presenter ? [presenter] : []), ...others].toSorted(
    ({ bounds: a }, { bounds: b }) => a.x - b.x || a.y - b.y || a.width - b.width,
  );

/** In square pixels. */
export function overlap(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** The display that has most of a window, or is nearest to one that none has. */
function nearest(displays: readonly Display[], window: Rectangle): Display | undefined {
  const [first] = displays.toSorted(
    ({ bounds: a }, { bounds: b }) =>
      overlap(b, window) - overlap(a, window) || between(a, window) - between(b, window),
  );
  return first;
}

const between = (a: Rectangle, b: Rectangle): number =>
  Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2);
