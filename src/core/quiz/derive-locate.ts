import { placeName } from '../place/name.ts';
import { isWithin } from '../place/positions.ts';
import type { Material, QuestionOf } from './faces.ts';
import { isPointable } from './pointable.ts';
import { weightiest } from './weightiest.ts';

/** A click this share of the story's scale away is on the place, where its own extent is smaller. */
const toleranceShare = 1 / 6;

/** Place → click it. Places that authored questions ask for are left to them. */
export function deriveLocate({ lesson, index, language }: Material): QuestionOf<'locate'>[] {
  const { bounds, scaleKm } = lesson.manifest;
  const asked = new Set(
    lesson.questions.flatMap((one) => (one.face === 'locate' && 'place' in one.target ? one.target.place : [])),
  );
  return lesson.places.flatMap((place) => {
    const { kind, importance, why } = place.properties;
    const facts = index.factsOfPlace(place.id);
    const fact = weightiest(facts.filter((one) => one.kind === 'place')) ?? weightiest(facts);
    if (!fact || asked.has(place.id) || !isPointable(place, scaleKm) || !isWithin(place, bounds)) return [];
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
      toleranceKm: scaleKm * toleranceShare,
    };
  });
}
