/** What the quiz draws on the map: a few towns to go by, an answer beside the right one, the places that were missed. */
import type { ControlFeature } from '../../core/control/standing.ts';
import { nearestPoint, type Position } from '../../core/place/distance.ts';
import type { Place } from '../../core/pack/schema.ts';
import type { Target } from '../../core/quiz/grade-locate.ts';
import type { Landmark } from '../../core/quiz/landmarks.ts';
import type { Occlusion } from '../../core/quiz/occlusion.ts';
import { groundMarks } from '../../shared/map/control-marks.ts';
import { placeMarks } from '../../shared/map/place-marks.ts';
import { emptyScene, type Draw, type Mark, type Scene } from '../../shared/map/scene.ts';

const pair = ([lon, lat]: Position): [number, number] => [lon, lat];

const point = (id: string, at: Position, draw: Draw, name: string | undefined): Mark => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: pair(at) },
  properties: { id, draw, ...(name !== undefined && { name }), rank: 1 },
});

/** While the question stands: no names but the landmarks'. */
export const askScene = (landmarks: readonly Landmark[]): Scene => ({
  ...emptyScene,
  places: landmarks.map(({ id, name, at }) => point(id, at, 'town', name)),
});

const withNameLeft = (mark: Mark): Mark => ({ ...mark, properties: { ...mark.properties, nameLeft: true } });

/** After it: what was chosen, what is right, and the way between, with both names beside it. */
export function answerScene(
  target: Target,
  given: Position | null,
  landmarks: readonly Landmark[],
  language: string,
): Scene {
  const { geometry, name, place } = target;
  const right =
    geometry.type === 'Point' || !place
      ? [point('target', nearestPoint(geometry, [0, 0]), 'answer', name)]
      : placeMarks([place], language);
  const ask = askScene(landmarks);
  if (!given) return { ...ask, lit: right };
  const nearest = nearestPoint(geometry, given);
  const way: Mark = {
    type: 'Feature',
    geometry: { type: 'LineString', coordinates: [pair(given), pair(nearest)] },
    properties: { id: 'way', draw: 'gap', rank: 1 },
  };
  const guess = point('guess', given, 'guess', 'Your answer');
  const names = given[0] > nearest[0] ? [...right.map(withNameLeft), guess] : [...right, withNameLeft(guess)];
  return { ...ask, lit: [way, ...names] };
}

/**
 * A place that is to be named, alone of all without its name; after the answer with it, and with the place that was
 * named instead.
 */
export function namedScene(
  place: Place,
  isAsked: boolean,
  named: Place | undefined,
  landmarks: readonly Landmark[],
  language: string,
): Scene {
  const marks = placeMarks([place], language);
  if (isAsked) return { ...askScene(landmarks), lit: marks.map(withoutName) };
  const instead = named ? placeMarks([named], language).map(asGuess) : [];
  return { ...askScene(landmarks.filter(({ id }) => id !== named?.id)), lit: [...instead, ...marks] };
}

function withoutName({ properties: { name: _, ...properties }, ...mark }: Mark): Mark {
  return { ...mark, properties };
}
/** A point is drawn as an answer that was given. */
const asGuess = (mark: Mark): Mark =>
  mark.geometry.type === 'Point' ? { ...mark, properties: { ...mark.properties, draw: 'guess' } } : mark;

/** A name is hidden; the map's data hold neither it nor an id that tells which of the options is where. */
export function hiddenScene({ at, nameless, named, neighbours }: Occlusion, language: string): Scene {
  const others = nameless.flatMap((place, number) =>
    place.geometry.type === 'Point' ? [point(`other-${number}`, place.geometry.coordinates, 'town', undefined)] : [],
  );
  return {
    ...emptyScene,
    places: [...namedMarks(named, neighbours, language), ...others],
    lit: [point('hidden', at, 'answer', '?')],
  };
}

/** The name is there, as are those that it might have been, and the one that was chosen instead. */
export function shownScene(
  { hidden, nameless, named, neighbours }: Occlusion,
  instead: Place | undefined,
  language: string,
): Scene {
  const others = nameless.filter((place) => place !== instead);
  return {
    ...emptyScene,
    places: [...namedMarks(named, neighbours, language), ...placeMarks(others, language)],
    lit: [...(instead ? placeMarks([instead], language).map(asGuess) : []), ...placeMarks([hidden], language)],
  };
}

/** What there is to go by gives way to no other name. */
function namedMarks(named: readonly Place[], neighbours: readonly Landmark[], language: string): Mark[] {
  const near = new Set(neighbours.map(({ id }) => id));
  return placeMarks(named, language).map((mark) => ({
    ...mark,
    properties: { ...mark.properties, rank: near.has(mark.properties.id) ? 1 : 3 },
  }));
}

/**
 * Who held what on a day, with places to choose from: those that are chosen, or right, in the accent, those that were
 * chosen wrongly as such.
 *
 * @param edge west, south, east, north of all that the control layer draws
 */
export function changedScene({
  places,
  features,
  edge,
  right,
  wrong,
  language,
}: {
  places: readonly Place[];
  features: readonly ControlFeature[];
  edge: readonly number[];
  right: readonly string[];
  wrong: readonly string[];
  language: string;
}): Scene {
  const marks = placeMarks(places, language).map((mark): Mark => ({
    ...mark,
    properties: { ...mark.properties, rank: 1 },
  }));
  const of = (ids: readonly string[]) => marks.filter(({ properties: { id } }) => ids.includes(id));
  return { ground: groundMarks(features, edge), places: marks, lit: [...of(right), ...of(wrong).map(asGuess)] };
}

/** Places that were missed, all lit. */
export function missedScene(places: readonly Place[], language: string): Scene {
  const marks = placeMarks(places, language);
  return { ...emptyScene, places: marks, lit: marks };
}
