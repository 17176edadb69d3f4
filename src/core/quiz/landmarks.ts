/** Where one is on a map without names: bearings from a few large towns, which give no answer away. */
import { kmBetween, kmToPlace, sayKm, windTowards, type Position } from '../place/distance.ts';
import type { Place } from '../pack/schema.ts';
import { placeName } from '../place/name.ts';
import type { Material } from './faces.ts';
import type { Target } from './grade-locate.ts';

const most = 3;
/** Nearer than this, a town is where one is. */
const atKm = 2;

/** A landmark is a town by its position and name. */
export interface Landmark {
  id: string;
  name: string;
  at: Position;
}

/** The largest towns on the lesson's map that are well apart, and not near what is sought. */
export function landmarksFor(target: Target, { lesson, language }: Material): Landmark[] {
  const { bounds, scaleKm } = lesson.manifest;
  const [west, south, east, north] = bounds;
  const towns = lesson.places
    .filter(({ properties }) => properties.kind === 'city')
    .flatMap((place) => (place.geometry.type === 'Point' ? [{ place, at: place.geometry.coordinates }] : []))
    .filter(({ at: [lon, lat] }) => lon > west && lon < east && lat > south && lat < north)
    .filter(({ at }) => kmToPlace(target.geometry, at) > scaleKm / 2)
    .sort((a, b) => inhabitants(b.place) - inhabitants(a.place));
  const apart: typeof towns = [];
  for (const town of towns) {
    if (apart.length < most && apart.every(({ at }) => kmBetween(at, town.at) > scaleKm)) apart.push(town);
  }
  return apart.map(({ place, at }) => ({ id: place.id, name: placeName(place, language), at }));
}

const inhabitants = (place: Place): number => place.properties.population?.value ?? 0;

/** "61 km south-east of Kharkiv", from the nearest landmark; without any, the coordinates. */
export function sayWhere(at: Position, landmarks: readonly Landmark[]): string {
  const [nearest] = landmarks
    .map((landmark) => ({ ...landmark, km: kmBetween(landmark.at, at) }))
    .sort((a, b) => a.km - b.km);
  if (!nearest) {
    const [lon, lat] = at;
    return `${Math.abs(lat).toFixed(2)}° ${lat < 0 ? 'S' : 'N'}, ${Math.abs(lon).toFixed(2)}° ${lon < 0 ? 'W' : 'E'}`;
  }
  if (nearest.km < atKm) return `at ${nearest.name}`;
  return `${sayKm(nearest.km)} ${windTowards(nearest.at, at)} of ${nearest.name}`;
}

/** One distance and wind leaves several places, two leave one. */
const told = 2;

/** "61 km south-east of Kharkiv, 84 km north of Sloviansk": what a place can be known again by. */
export const sayFromNearest = (at: Position, landmarks: readonly Landmark[], count = told): string =>
  landmarks.length === 0
    ? sayWhere(at, [])
    : landmarks
        .toSorted((a, b) => kmBetween(a.at, at) - kmBetween(b.at, at))
        .slice(0, count)
        .map((landmark) => sayWhere(at, [landmark]))
        .join(', ');
