import type { Pixel, Size } from '../../../core/place/mercator.ts';

/** How far a line may lean away from the straight way under a name, as a share of the name's length. */
const sag = 0.09;

/** @returns the middle and the slope of a stretch of a line that is straight enough for a name of that length, legible
 *  from left to right; the one nearest to the line's own middle; undefined where there is none in the pane */
export function straightStretch(
  line: readonly Pixel[],
  length: number,
  pane: Size,
): { at: Pixel; turn: number } | undefined {
  const within = ({ x, y }: Pixel) => x > 0 && y > 0 && x < pane.width && y < pane.height;
  const starts = Array.from({ length: line.length }, (_, i) => i).sort(
    (a, b) => Math.abs(a - line.length / 2) - Math.abs(b - line.length / 2),
  );
  for (const start of starts) {
    const a = line[start];
    const reach = a ? line.findIndex((b, i) => i > start && Math.hypot(b.x - a.x, b.y - a.y) >= length) : -1;
    const b = line[reach];
    if (!a || !b || !within(a) || !within(b)) continue;
    const span = Math.hypot(b.x - a.x, b.y - a.y);
    const off = line
      .slice(start, reach)
      .map((p) => Math.abs((b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x)) / span);
    if (Math.max(...off) > length * sag) continue;
    const turn = (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI;
    const upright = turn > 90 ? turn - 180 : turn < -90 ? turn + 180 : turn;
    return { at: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, turn: upright };
  }
  return undefined;
}
