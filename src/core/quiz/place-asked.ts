import { placeById } from './askable-places.ts';
import type { Material, Question } from './faces.ts';
import { targetOfPlace } from './grade-locate.ts';
import { landmarksFor, sayWhere } from './landmarks.ts';
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
  switch (question.face) {
    case 'name':
      return sayWhere(
        spotOf(placeById(question.place, material)),
        landmarksFor(targetOfPlace(question.place, 0, material), material),
      );
    case 'occlusion':
      return sayHidden(occlusionOf(question, material));
    default:
      return undefined;
  }
}
