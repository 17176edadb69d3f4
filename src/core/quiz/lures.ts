/** What a reader took for the right answer before comes up as a wrong option again, where it is not right as well. */
import { askablePlaces, placeById } from './askable-places.ts';
import { questionsOf } from './derive.ts';
import { whoOptions } from './derive-who.ts';
import type { Face, Material, Question } from './faces.ts';
import { isSettlement, occlusionOptions } from './occlusion.ts';

/** Faces whose derived options can be chosen anew. */
export const luring: readonly Face[] = ['who', 'occlusion'];

/**
 * The question with lures among its options. What an author wrote stays as it is.
 *
 * @param lures ids of what was given where its answer was right, the most frequent first
 */
export function withLures(question: Question, lures: readonly string[], material: Material): Question {
  if (lures.length === 0 || !question.id.startsWith('derived:')) return question;
  if (question.face === 'who') {
    const fact = material.index.fact.get(question.fact);
    const options = fact && whoOptions(fact, material, lures);
    return options ? { ...question, options } : question;
  }
  if (question.face === 'occlusion') {
    const place = placeById(question.place, material);
    const others = askablePlaces(material)
      .map((one) => one.place)
      .filter(isSettlement);
    const options = isSettlement(place) && occlusionOptions(place, others, lures);
    return options ? { ...question, options } : question;
  }
  return question;
}

/** The questions of a lesson by id; those of a sitting have their lures. */
export function questionsById(
  material: Material,
  items: readonly { question: string; lures?: readonly string[] }[],
): Map<string, Question> {
  const lures = new Map(items.map((item) => [item.question, item.lures ?? []]));
  return new Map(
    questionsOf(material).map((question) => [question.id, withLures(question, lures.get(question.id) ?? [], material)]),
  );
}
