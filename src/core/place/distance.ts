/** How far, which way, and which point of a place is nearest. Degrees in, kilometres and compass words out. */
import { bearing } from '@turf/bearing';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { distance } from '@turf/distance';
import { nearestPointOnLine } from '@turf/nearest-point-on-line';
import type { Place } from '../pack/schema.ts';

/** [longitude, latitude] in degrees, WGS84. */
export type Position = readonly [number, number];
export type Geometry = Place['geometry'];

const plain = ([lon, lat]: Position): [number, number] => [lon, lat];

/** Great-circle distance in kilometres. */
export const kmBetween = (a: Position, b: Position): number => distance(plain(a), plain(b), { units: 'kilometers' });

/** The point of a place that is nearest to `from`: the point itself, a point of the line, or `from` inside an area. */
export function nearestPoint(geometry: Geometry, from: Position): Position {
  if (geometry.type === 'Point') return geometry.coordinates;
  const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
  if (geometry.type === 'Polygon' && booleanPointInPolygon(plain(from), geometry)) return from;
  const nearest = nearestPointOnLine({ type: 'MultiLineString', coordinates: lines }, plain(from));
  const [lon = 0, lat = 0] = nearest.geometry.coordinates;
  return [lon, lat];
}

/** Kilometres from a position to the nearest point of a place; 0 inside an area. */
export const kmToPlace = (geometry: Geometry, from: Position): number => kmBetween(nearestPoint(geometry, from), from);

const winds = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'] as const;
export type Wind = (typeof winds)[number];

/** Which way `to` lies, seen from `from`, in eight winds. */
export function windTowards(from: Position, to: Position): Wind {
  const eighth = Math.round(bearing(plain(from), plain(to)) / 45);
  return winds[(eighth + 8) % 8] ?? 'north';
}

/** "400 m", "3.4 km", "38 km": as exact as a reader can use. */
export function sayKm(km: number): string {
  if (km < 0.95) return `${Math.round(km * 10) * 100} m`;
  return `${km < 10 ? Number(km.toFixed(1)) : Math.round(km)} km`;
}
