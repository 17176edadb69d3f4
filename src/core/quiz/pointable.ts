import type { Lesson } from '../pack/lesson.ts';
import type { Place } from '../pack/schema.ts';
import type { Position } from '../place/distance.ts';

/** Kinds without an edge to point at, or drawn without one. */
const vague: readonly Place['properties']['kind'][] = ['region', 'sea', 'road', 'railway'];

/**
 * Whether a reader can point at a place with a good conscience, and be told so: its position is known, and it is small
 * beside the story's scale, so that it can be missed.
 */
export const isPointable = ({ properties: { kind, certainty, extentKm } }: Place, scaleKm: number): boolean =>
  !vague.includes(kind) && certainty !== 'low' && extentKm < scaleKm / 2;

/** The south-west and the north-east corner of a lesson's map. */
export function boundsOf({ manifest: { bounds } }: Lesson): [Position, Position] {
  const [west, south, east, north] = bounds;
  return [
    [west, south],
    [east, north],
  ];
}
