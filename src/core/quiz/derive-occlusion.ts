import { askablePlaces } from './askable-places.ts';
import type { Material, QuestionOf } from './faces.ts';
import { isSettlement, occlusionOptions } from './occlusion.ts';

/** A map with a hidden name → which place it is. Places that authored questions hide are left to them. */
export function deriveOcclusion(material: Material): QuestionOf<'occlusion'>[] {
  const asked = new Set(material.lesson.questions.flatMap((one) => (one.face === 'occlusion' ? [one.place] : [])));
  const askable = askablePlaces(material);
  const others = askable.map(({ place }) => place).filter(isSettlement);
  return askable.flatMap(({ place, fact }) => {
    const options = isSettlement(place) && !asked.has(place.id) && occlusionOptions(place, others);
    if (!options) return [];
    const { importance, why } = place.properties;
    return {
      id: `derived:occlusion:${place.id}`,
      face: 'occlusion',
      fact: fact.id,
      prompt: 'Whose name is hidden here?',
      explanation: why,
      difficulty: importance,
      places: [place.id],
      events: [],
      place: place.id,
      options,
    };
  });
}
