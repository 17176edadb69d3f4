import type { LessonFact } from '../pack/lesson.ts';
import type { Place } from '../pack/schema.ts';
import { isWithin } from '../place/positions.ts';
import type { Material } from './faces.ts';
import { isPointable } from './pointable.ts';
import { weightiest } from './weightiest.ts';

/** @throws Error when the lesson has not got it, which the reader of packs refuses */
export function placeById(id: string, { index }: Material): Place {
  const place = index.place.get(id);
  if (!place) throw new Error(`quiz: no place ${id}`);
  return place;
}

export interface AskablePlace {
  place: Place;
  /** what is kept by knowing where it is: what is said of the place itself, else what happened there */
  fact: LessonFact;
}

/** Places on the lesson's map that can be pointed at, each with the fact that matters most about it. */
export function askablePlaces({ lesson, index }: Material): AskablePlace[] {
  const { bounds, scaleKm } = lesson.manifest;
  return lesson.places.flatMap((place) => {
    const facts = index.factsOfPlace(place.id);
    const fact = weightiest(facts.filter((one) => one.kind === 'place')) ?? weightiest(facts);
    return fact && isPointable(place, scaleKm) && isWithin(place, bounds) ? [{ place, fact }] : [];
  });
}
