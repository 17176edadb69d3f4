import { askablePlaces } from './askable-places.ts';
import type { Material, QuestionOf } from './faces.ts';

/** Place → name it. Places that authored questions ask to be named are left to them. */
export function deriveName(material: Material): QuestionOf<'name'>[] {
  const asked = new Set(material.lesson.questions.flatMap((one) => (one.face === 'name' ? [one.place] : [])));
  return askablePlaces(material).flatMap(({ place, fact }) => {
    if (asked.has(place.id)) return [];
    const { kind, importance, why } = place.properties;
    return {
      id: `derived:name:${place.id}`,
      face: 'name',
      fact: fact.id,
      prompt: `What is the marked ${kind} called?`,
      explanation: why,
      difficulty: importance,
      places: [place.id],
      events: [],
      place: place.id,
    };
  });
}
