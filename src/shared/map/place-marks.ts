/** From a lesson's places to marks on the map, and to what shows them whole. */
import type { Place } from '../../core/pack/schema.ts';
import type { Position } from '../../core/place/distance.ts';
import { placeName } from '../../core/place/name.ts';
import type { Draw, Mark } from './scene.ts';

const pointDraw: Partial<Record<Place['properties']['kind'], Draw>> = {
  city: 'town',
  town: 'town',
  village: 'town',
  junction: 'town',
};
const lineDraw: Partial<Record<Place['properties']['kind'], Draw>> = { river: 'river', railway: 'rail' };

function placeDraw({ geometry, properties: { kind } }: Place): Draw {
  if (geometry.type === 'Polygon') return 'water';
  if (geometry.type === 'LineString') return lineDraw[kind] ?? 'road';
  return pointDraw[kind] ?? 'region';
}

/** Places as marks, named in the reader's language. */
export const placeMarks = (places: readonly Place[], language: string): Mark[] =>
  places.map((place) => ({
    type: 'Feature',
    geometry: place.geometry,
    properties: {
      id: place.id,
      draw: placeDraw(place),
      name: placeName(place, language),
      rank: place.properties.importance,
      ...(place.properties.label && { nameAt: place.properties.label }),
    },
  }));

const kmPerDegree = 111.32;

/** Positions that show a place whole: its line or outline, or a circle's four winds around a point. */
export function frameOf({ geometry, properties: { extentKm } }: Place): Position[] {
  if (geometry.type === 'LineString') return geometry.coordinates;
  if (geometry.type === 'Polygon') return geometry.coordinates.flat();
  const [lon, lat] = geometry.coordinates;
  const north = extentKm / kmPerDegree;
  const east = north / Math.cos((lat * Math.PI) / 180);
  return [
    [lon - east, lat],
    [lon + east, lat],
    [lon, lat - north],
    [lon, lat + north],
  ];
}
