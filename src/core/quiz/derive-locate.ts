import { placeName } from '../place/name.ts';
import { askablePlaces } from './askable-places.ts';
import type { Material, QuestionOf } from './faces.ts';

/** A click this share of the story's scale away is on the place, where its own extent is smaller. */
const toleranceShare = 1 / 6;

/** Place → click it. Places that authored questions ask for are left to them. */
export function deriveLocate(material: Material): QuestionOf<'locate'>[] {
  const { lesson, language } = material;
  const asked = new Set(
    lesson.questions.flatMap((one) => (one.face === 'locate' && 'place' in one.target ? one.target.place : [])),
  );
  return askablePlaces(material).flatMap(({ place, fact }) => {
    if (asked.has(place.id)) return [];
    const { kind, importance, why } = place.properties;
    const name = placeName(place, language);
    return {
      id: `derived:locate:${place.id}`,
      face: 'locate',
      fact: fact.id,
      prompt: kind === 'river' ? `Where does the ${name} run? Any point of it counts.` : `Where is ${name}?`,
      explanation: why,
      difficulty: importance,
      places: [place.id],
      events: [],
      target: { place: place.id },
      toleranceKm: lesson.manifest.scaleKm * toleranceShare,
    };
  });
}
