/** What a reader answered, in words: for a review, where the question itself is not on screen. */
import { clozeParts, type Material, type Question, type Response } from './faces.ts';
import { placeName } from '../place/name.ts';
import { targetOf } from './grade-locate.ts';
import { landmarksFor, sayWhere } from './landmarks.ts';

/** @param given in the shape of the question's face */
export function givenWords(question: Question, given: Response, material: Material): string {
  if (given === null) return 'I don’t know';
  switch (question.face) {
    case 'true-false':
      return given === true ? 'True' : 'False';
    case 'who':
      return material.index.speaker.get(String(given))?.name ?? String(given);
    case 'occlusion': {
      const place = material.index.place.get(String(given));
      return place ? placeName(place, material.language) : String(given);
    }
    case 'interval':
      return given === 1 ? '1 day' : `${String(given)} days`;
    case 'order':
      return (given as string[]).join(' → ');
    case 'match':
      return (given as [string, string][]).map(([left, right]) => `${left}: ${right}`).join(' · ');
    case 'changed':
      return (given as string[])
        .map((id) => {
          const place = material.index.place.get(id);
          return place ? placeName(place, material.language) : id;
        })
        .join(' · ');
    case 'cloze':
      return filled(question.text, given as string[]);
    case 'locate':
      return sayWhere(given as [number, number], landmarksFor(targetOf(question, material), material));
    default:
      return Array.isArray(given) ? given.join(' · ') : String(given);
  }
}

function filled(text: string, words: readonly string[]): string {
  let gap = 0;
  return clozeParts(text)
    .map((part) => ('text' in part ? part.text : words[gap++] || '…'))
    .join('');
}
