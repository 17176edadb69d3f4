/**
 * Everything on a lesson's map that could be meant, without its name, told by where it lies: so that a reader who does
 * not see the map, but knows where a place is, can point at it.
 */
import type { Position } from '../place/distance.ts';
import { isWithin } from '../place/positions.ts';
import type { Material } from './faces.ts';
import type { Target } from './grade-locate.ts';
import { sayFromNearest, type Landmark } from './landmarks.ts';
import { isSettlement, spotOf } from './occlusion.ts';
import { isPointable } from './pointable.ts';

export interface Spot {
  at: Position;
  /** "61 km south-east of Kharkiv, 84 km north of Sloviansk" */
  where: string;
}

const bandCount = 5;

/**
 * Bands from north to south, each from west to east; none is empty. Towns as well as rivers and areas are in them, and
 * nothing tells them apart, so the list says no more than a map without names does.
 */
export function spotsFor(target: Target, landmarks: readonly Landmark[], { lesson }: Material): Spot[][] {
  const { bounds, scaleKm } = lesson.manifest;
  const named = new Set(landmarks.map(({ id }) => id));
  const places = lesson.places
    .filter((place) => isPointable(place, scaleKm) || isSettlement(place))
    .filter((place) => isWithin(place, bounds) && !named.has(place.id) && place !== target.place)
    .map(spotOf);
  const own = target.place === undefined && target.geometry.type === 'Point' ? target.geometry.coordinates : undefined;
  const sought = target.place ? spotOf(target.place) : own;
  const [, south, , north] = bounds;
  const bandOf = ([, lat]: Position) =>
    Math.max(0, Math.min(bandCount - 1, Math.floor(((north - lat) / (north - south)) * bandCount)));
  const bands = Map.groupBy([...places, ...(sought ? [sought] : [])], bandOf);
  return [...bands]
    .sort(([a], [b]) => a - b)
    .map(([, spots]) =>
      spots.toSorted(([a], [b]) => a - b).map((at) => ({ at, where: sayFromNearest(at, landmarks) })),
    );
}
