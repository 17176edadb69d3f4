/** A map question where nobody can point: which of four descriptions says where the place is. */
import { kmBetween } from '../place/distance.ts';
import type { Material, QuestionOf } from '../quiz/faces.ts';
import { targetOf } from '../quiz/grade-locate.ts';
import { landmarksFor, sayWhere } from '../quiz/landmarks.ts';
import { isPointable } from '../quiz/pointable.ts';
import { seeded, seedOf, shuffled } from '../quiz/random.ts';

const wrongOptions = 3;
/** So many times further off than what still counts as found. */
const apart = 2;

/** @returns undefined where it has no single point, or the lesson has too few others: such a question is left out */
export function choosePlace(
  question: QuestionOf<'locate'>,
  material: Material,
): { options: string[]; right: string } | undefined {
  const { geometry, place, radiusKm } = targetOf(question, material);
  if (geometry.type !== 'Point') return undefined;
  const at = geometry.coordinates;
  const landmarks = landmarksFor(targetOf(question, material), material);
  const nameless = new Set([place?.id, ...landmarks.map(({ id }) => id)]);
  const random = seeded(seedOf(question.id));
  const others = material.lesson.places.flatMap((one) =>
    one.geometry.type === 'Point' &&
    !nameless.has(one.id) &&
    isPointable(one, material.lesson.manifest.scaleKm) &&
    kmBetween(at, one.geometry.coordinates) > apart * radiusKm
      ? [sayWhere(one.geometry.coordinates, landmarks)]
      : [],
  );
  const right = sayWhere(at, landmarks);
  const wrong = [...new Set(shuffled(others, random))].filter((one) => one !== right).slice(0, wrongOptions);
  return wrong.length < wrongOptions ? undefined : { options: shuffled([right, ...wrong], random), right };
}
