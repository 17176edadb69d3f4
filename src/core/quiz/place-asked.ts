import { placeById } from './askable-places.ts';
import type { Material, Question } from './faces.ts';
import { targetOf, targetOfPlace } from './grade-locate.ts';
import { landmarksFor, sayFromNearest } from './landmarks.ts';
import { occlusionOf, sayHidden, spotOf } from './occlusion.ts';

/** The id of the place that a question asks for; undefined where it asks for something else. */
export function placeAsked(question: Question): string | undefined {
  switch (question.face) {
    case 'locate':
      return 'place' in question.target ? question.target.place : undefined;
    case 'name':
    case 'occlusion':
      return question.place;
    default:
      return undefined;
  }
}

/** Where the place is that a question marks on its map, for where there is no map; undefined where nothing is marked. */
export function whereMarked(question: Question, material: Material): string | undefined {
  if (question.face === 'occlusion') return sayHidden(occlusionOf(question, material));
  if (question.face !== 'name') return undefined;
  const target = targetOfPlace(question.place, 0, material);
  return sayFromNearest(spotOf(target.place), landmarksFor(target, material));
}

/** Where the point lies that a question asks for on the map, to be learnt in words; undefined for what is no point. */
export function whereIs(question: Question, material: Material): string | undefined {
  if (question.face !== 'locate') {
    const asked = placeAsked(question);
    const isPoint = asked !== undefined && placeById(asked, material).geometry.type === 'Point';
    return isPoint ? whereMarked(question, material) : undefined;
  }
  const target = targetOf(question, material);
  if (target.geometry.type !== 'Point') return undefined;
  return sayFromNearest(target.geometry.coordinates, landmarksFor(target, material));
}
