/** Plane geometry in degrees, good enough for a map of one country; longitudes are shrunk where lengths matter. */
import type { Position } from 'geojson';

/** `[longitude, latitude]` in degrees, WGS 84. */
export type Point = [number, number];

/** Web Mercator tile coordinates of a point, fractional. */
export function tileAt([lon, lat]: Point, zoom: number): [number, number] {
  const n = 2 ** zoom;
  const phi = (lat * Math.PI) / 180;
  return [((lon + 180) / 360) * n, ((1 - Math.asinh(Math.tan(phi)) / Math.PI) / 2) * n];
}

/** Latitude of the upper edge of a tile row. */
export const rowTop = (y: number, zoom: number): number =>
  (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / 2 ** zoom))) * 180) / Math.PI;

/** Longitude of the left edge of a tile column. */
export const columnLeft = (x: number, zoom: number): number => (x / 2 ** zoom) * 360 - 180;

/** Distance in degrees of latitude; one is about 111 km. */
export function distance(a: Position, b: Position): number {
  const [ax = 0, ay = 0] = a;
  const [bx = 0, by = 0] = b;
  return Math.hypot((bx - ax) * Math.cos((((ay + by) / 2) * Math.PI) / 180), by - ay);
}

/** Area of a ring in square degrees, without sign. */
export function ringArea(ring: Position[]): number {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    const [ax = 0, ay = 0] = ring[i - 1]!;
    const [bx = 0, by = 0] = ring[i]!;
    twice += ax * by - bx * ay;
  }
  return Math.abs(twice / 2);
}

/**
 * A smooth line through every given point: a Catmull-Rom spline with centripetal knots, which never loops or overshoots
 * (Yuksel, Schaefer and Keyser 2011).
 * @param steps pieces per segment
 */
export function curve(points: Point[], steps = 4): Point[] {
  if (points.length < 3) return points;
  const at = (i: number): Point => {
    if (i < 0) return mirrored(points[1]!, points[0]!);
    if (i >= points.length) return mirrored(points.at(-2)!, points.at(-1)!);
    return points[i]!;
  };
  const line: Point[] = [points[0]!];
  for (let i = 0; i < points.length - 1; i++) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const t1 = Math.sqrt(distance(a, b));
    const t2 = t1 + Math.sqrt(distance(b, c));
    const t3 = t2 + Math.sqrt(distance(c, d));
    for (let step = 1; step <= steps; step++) {
      const t = t1 + ((t2 - t1) * step) / steps;
      const ab = between(a, b, t / t1);
      const bc = between(b, c, (t - t1) / (t2 - t1));
      const cd = between(c, d, (t - t2) / (t3 - t2));
      const abc = between(ab, bc, t / t2);
      const bcd = between(bc, cd, (t - t1) / (t3 - t1));
      line.push(between(abc, bcd, (t - t1) / (t2 - t1)));
    }
  }
  return line;
}

/** The same for a ring, first point repeated at the end: smooth where it closes, too. */
export const closedCurve = (ring: Point[], steps = 4): Point[] =>
  curve([ring.at(-2)!, ...ring, ring[1]!], steps).slice(steps, -steps);

const between = (a: Point, b: Point, share: number): Point => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
];
/** `a` seen from the other side of `b`: where the line would come from, had it begun earlier. */
const mirrored = (a: Point, b: Point): Point => between(a, b, 2);

/** Line simplification (Douglas and Peucker 1973). @param tolerance in degrees of latitude */
export function thin(line: Point[], tolerance: number): Point[] {
  const first = line[0]!;
  const last = line.at(-1)!;
  let widest = 0;
  let at = 0;
  for (let i = 1; i < line.length - 1; i++) {
    const away = distanceToSegment(line[i]!, first, last);
    if (away > widest) [widest, at] = [away, i];
  }
  if (widest <= tolerance) return [first, last];
  return [...thin(line.slice(0, at + 1), tolerance).slice(0, -1), ...thin(line.slice(at), tolerance)];
}

/** Distance of `p` from the segment `ab`, in degrees of latitude. */
export function distanceToSegment(p: Point, a: Point, b: Point): number {
  const k = Math.cos((p[1] * Math.PI) / 180);
  const [dx, dy] = [(b[0] - a[0]) * k, b[1] - a[1]];
  const [px, py] = [(p[0] - a[0]) * k, p[1] - a[1]];
  const along = Math.min(1, Math.max(0, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(px - along * dx, py - along * dy);
}
