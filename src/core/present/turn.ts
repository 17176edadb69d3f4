/**
 * "What comes next?": before the story moves on, the class is asked which of these places is the next to change hands;
 * the answer is the move itself, played on the map.
 */
import { controlAt, handovers, holderOf } from '../control/standing.ts';
import type { Lesson } from '../pack/lesson.ts';
import type { Place } from '../pack/schema.ts';
import { kmBetween } from '../place/distance.ts';
import { placeName } from '../place/name.ts';
import { seeded, seedOf, shuffled } from '../quiz/random.ts';
import type { Deck } from './deck.ts';
import { cameraOn, nearestZoom } from './question-camera.ts';
import type { Paged } from './questions.ts';

const prefix = 'turn:';
/** Says which slide the move leads to. */
export const turnId = (slide: string): string => prefix + slide;
/** The slide a turn leads to; undefined for any other question. */
export const slideOfTurn = (question: string): string | undefined =>
  question.startsWith(prefix) ? question.slice(prefix.length) : undefined;

const optionCount = 4;

/**
 * @returns undefined where nothing is said to change hands between that slide and the one before it, or too little is
 * known to ask: an answer must be sure, and so must the wrong ones
 */
export function turnOf(
  lesson: Lesson,
  deck: Deck,
  question: string,
  language: string,
  seed: number,
): Paged | undefined {
  const to = deck.slides.findIndex(({ id }) => id === slideOfTurn(question));
  const [before, after] = [deck.slides[to - 1], deck.slides[to]];
  if (!before || !after || after.date <= before.date) return undefined;
  const points = lesson.places.filter(({ geometry: { type } }) => type === 'Point');
  const moves = handovers(lesson.control, points, before.date, after.date);
  // contested ground is neither taken nor kept
  const taken = moves.filter((one) => one.after !== 'contested' && one.after !== undefined && one.before !== undefined);
  const right = taken.toSorted((a, b) => a.place.properties.importance - b.place.properties.importance)[0]?.place;
  if (!right) return undefined;
  const moved = new Set(moves.map(({ place }) => place.id));
  const then = controlAt(lesson.control, before.date);
  const staying = points.filter((place) => !moved.has(place.id) && holderOf(then, place) !== undefined);
  const wrong = near(right, staying).slice(0, optionCount - 1);
  if (wrong.length === 0) return undefined;
  const options = shuffled([right, ...wrong], seeded(seedOf(`${seed} ${question}`)));
  const name = placeName(right, language);
  return {
    asked: {
      ...{
        id: question,
        how: 'What comes next?',
        items: [],
        map: { camera: cameraOn(options.map(pointOf), nearestZoom), places: options.map(({ id }) => id) },
      },
      prompt: 'Which of these places changes hands next?',
      options: options.map((place) => placeName(place, language)),
    },
    answered: {
      ...{ right: [options.indexOf(right)], answer: name, explanation: right.properties.why, places: [right.id] },
    },
    play: { from: before.date, to: after.date },
  };
}

/** The nearest first, the weightier before the lesser at about the same distance. */
function near(to: Place, places: readonly Place[]): Place[] {
  const at = pointOf(to);
  return places.toSorted((a, b) => weight(at, a) - weight(at, b));
}
const weight = (at: readonly [number, number], place: Place): number =>
  kmBetween(at, pointOf(place)) * place.properties.importance;
const pointOf = ({ geometry }: Place): readonly [number, number] => {
  const [lon = 0, lat = 0] = geometry.type === 'Point' ? geometry.coordinates : [];
  return [lon, lat];
};
