import type { Geometry, Position } from './distance.ts';

/** Every position a place is drawn through. */
export function positionsOf(geometry: Geometry): readonly Position[] {
  if (geometry.type === 'Point') return [geometry.coordinates];
  return geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates.flat();
}

/** Whether any of a place lies within bounds: west, south, east, north, degrees. */
export const isWithin = (
  { geometry }: { geometry: Geometry },
  [west, south, east, north]: readonly [number, number, number, number],
): boolean => positionsOf(geometry).some(([lon, lat]) => lon >= west && lon <= east && lat >= south && lat <= north);
