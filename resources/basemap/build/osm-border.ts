/**
 * Ukraine's land border from OpenStreetMap in place of Natural Earth's, which is up to six kilometres off. Each border
 * arc keeps its ends' meaning (where two regions or the coast meet) and takes the ring's course between them, so the
 * topology stays whole.
 */
import type { FeatureCollection, LineString, Position } from 'geojson';
import type { Admin, Region } from './admin.ts';
import { distance } from './geometry.ts';
import { readJson } from './sources.ts';
import { nodeKey, sidesOfArcs } from './topology.ts';

/** farther than this the ring and the arc cannot be the same border; degrees of latitude */
const farthest = 0.25;

/** @returns a topology whose arcs between Ukraine and its neighbours follow the OpenStreetMap ring */
export function withAccurateBorder(admin: Admin): Admin {
  const ring = readRing();
  const sides = sidesOfArcs<Region>(admin.objects.a.geometries);
  const isBorder = (arc: number): boolean => {
    const states = new Set(sides.get(arc)?.map((region) => region.c));
    return states.size === 2 && states.has('UKR');
  };

  // where border arcs end, every arc that ends there has to follow
  const moved = new Map<string, number>();
  admin.arcs.forEach((arc, i) => {
    if (!isBorder(i)) return;
    for (const end of [arc[0]!, arc.at(-1)!]) if (!moved.has(nodeKey(end))) moved.set(nodeKey(end), nearest(ring, end));
  });

  const arcs = admin.arcs.map((arc, i) => {
    const [from, to] = [moved.get(nodeKey(arc[0]!)), moved.get(nodeKey(arc.at(-1)!))];
    if (isBorder(i)) return stretch(ring, from!, to!);
    const copy = [...arc];
    if (from !== undefined) copy[0] = ring[from]!;
    if (to !== undefined) copy[copy.length - 1] = ring[to]!;
    return copy;
  });
  return { ...admin, arcs };
}

/** The ring without its repeated last point. */
function readRing(): Position[] {
  const [feature] = readJson<FeatureCollection<LineString>>('osm-ukraine-ring').features;
  return feature!.geometry.coordinates.slice(0, -1);
}

/** Index of the ring's vertex nearest to a point. @throws when the ring does not pass near it */
function nearest(ring: Position[], point: Position): number {
  let best = 0;
  ring.forEach((vertex, i) => {
    if (distance(vertex, point) < distance(ring[best]!, point)) best = i;
  });
  const away = distance(ring[best]!, point);
  if (away > farthest) throw new Error(`the border at ${nodeKey(point)} is ${away.toFixed(2)}° from the ring`);
  return best;
}

/** The shorter way round the ring from one vertex to another; an arc has two points even where they coincide. */
function stretch(ring: Position[], from: number, to: number): Position[] {
  if (from === to) return [ring[from]!, ring[to]!];
  const size = ring.length;
  const onward = (to - from + size) % size;
  const [step, count] = onward <= size / 2 ? [1, onward] : [-1, size - onward];
  return Array.from({ length: count + 1 }, (_, i) => ring[(from + i * step + size) % size]!);
}
