/** A click on the map, scored at the story's own scale. */
import {
  kmBetween,
  kmToPlace,
  nearestPoint,
  sayKm,
  windTowards,
  type Geometry,
  type Position,
} from '../place/distance.ts';
import type { Place } from '../pack/schema.ts';
import { placeName } from '../place/name.ts';
import { placeById } from './askable-places.ts';
import type { Material, QuestionOf } from './faces.ts';
import { isPointable } from './pointable.ts';
import { gradeOf, type Grade } from './verdict.ts';

/** What a locate question looks for. */
export interface Target {
  /** the place, where it is one of the lesson */
  place?: Place;
  name: string;
  geometry: Geometry;
  /** a click this near, in kilometres, is on it */
  radiusKm: number;
}

/** A place to be pointed at, or pointed out. */
export function targetOfPlace(id: string, radiusKm: number, material: Material): Target & { place: Place } {
  const place = placeById(id, material);
  return {
    place,
    name: placeName(place, material.language),
    geometry: place.geometry,
    radiusKm: Math.max(place.properties.extentKm, radiusKm),
  };
}

export function targetOf({ target, toleranceKm }: QuestionOf<'locate'>, material: Material): Target {
  if ('place' in target) return targetOfPlace(target.place, toleranceKm, material);
  return { name: target.name, geometry: { type: 'Point', coordinates: target.point }, radiusKm: toleranceKm };
}

/** 1 within the radius, then falling evenly to 0 at the story's scale. */
export function locateCredit(km: number, radiusKm: number, scaleKm: number): number {
  if (km <= radiusKm) return 1;
  return Math.max(0, (scaleKm - km) / (scaleKm - Math.min(radiusKm, scaleKm)) || 0);
}

export function gradeLocate(question: QuestionOf<'locate'>, given: Position, material: Material): Grade {
  const target = targetOf(question, material);
  const nearest = nearestPoint(target.geometry, given);
  const km = kmBetween(nearest, given);
  if (!Number.isFinite(km)) return gradeOf(0);
  const credit = locateCredit(km, target.radiusKm, material.lesson.manifest.scaleKm);
  if (credit === 1) return gradeOf(1, km === 0 ? [] : [`${sayKm(km)} off, which is on it at this scale.`]);
  const chosen = placeChosen(given, target, material);
  const where = chosen ? `you chose ${placeName(chosen, material.language)}` : `too far ${windTowards(nearest, given)}`;
  return gradeOf(credit, [`${sayKm(km)} off, ${where}.`]);
}

/** The place of the lesson that was clicked instead: the nearest within twice its extent, of the target's sort. */
export function placeChosen(given: Position, target: Target, { lesson }: Material): Place | undefined {
  return lesson.places
    .filter((place) => place !== target.place && place.geometry.type === target.geometry.type)
    .filter((place) => isPointable(place, lesson.manifest.scaleKm))
    .map((place) => ({ place, km: kmToPlace(place.geometry, given) }))
    .filter(({ place, km }) => km <= place.properties.extentKm * 2)
    .sort((a, b) => a.km - b.km)[0]?.place;
}
