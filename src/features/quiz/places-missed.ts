import type { Place } from '../../core/pack/schema.ts';
import type { Material, Question } from '../../core/quiz/faces.ts';
import { placeAsked } from '../../core/quiz/place-asked.ts';

/** The places that questions are about: what they ask for, what they name, else where their fact belongs. */
export function placesMissed(questions: readonly Question[], { index }: Material): Place[] {
  const ids = questions.flatMap((question) => {
    const asked = placeAsked(question);
    if (asked !== undefined) return [asked];
    return question.places.length > 0 ? question.places : (index.fact.get(question.fact)?.places ?? []);
  });
  return [...new Set(ids)].flatMap((id) => index.place.get(id) ?? []);
}
