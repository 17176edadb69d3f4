/** Map occlusion: the name of one place is hidden on the map; what stands around it, and what it might be taken for. */
import type { Place } from '../pack/schema.ts';
import { kmBetween, type Position } from '../place/distance.ts';
import { placeName } from '../place/name.ts';
import { placeById } from './askable-places.ts';
import { bareName, type Material, type QuestionOf } from './faces.ts';
import { sayFromNearest, type Landmark } from './landmarks.ts';
import { seeded, seedOf, shuffled } from './random.ts';
import { fold } from './spelling.ts';

const kinds: readonly Place['properties']['kind'][] = ['city', 'town', 'village', 'junction'];
export type Settlement = Place & { geometry: { type: 'Point' } };

/** Whether a place is drawn as a dot with its name beside it. */
export const isSettlement = (place: Place): place is Settlement =>
  place.geometry.type === 'Point' && kinds.includes(place.properties.kind);

/** Where a place is, or where a line or an area is named. */
export const spotOf = ({ geometry, properties: { label } }: Place): Position => {
  if (geometry.type === 'Point') return geometry.coordinates;
  const [first] = geometry.type === 'LineString' ? geometry.coordinates : (geometry.coordinates[0] ?? []);
  return label ?? first ?? [0, 0];
};

/** What a map with a hidden name shows. */
export interface Occlusion {
  hidden: Place;
  at: Position;
  /** without their names: the other options, which would else be known by their names being there */
  nameless: readonly Place[];
  named: readonly Settlement[];
  /** the nearest of the named, to go by */
  neighbours: readonly Landmark[];
}

const neighbourCount = 3;

/**
 * Every settlement keeps its name but the options, and what is named after one of them. So but for where the mark is,
 * the map is the same whichever option is right.
 */
export function occlusionOf({ place: id, options }: QuestionOf<'occlusion'>, material: Material): Occlusion {
  const hidden = placeById(id, material);
  const others = options.filter((option) => option !== id).map((option) => placeById(option, material));
  const stems = [hidden, ...others].map((place) => fold(bareName(nameOf(place, material))));
  const named = material.lesson.places.filter(isSettlement).filter((place) => {
    const name = ` ${fold(nameOf(place, material))} `;
    return stems.every((stem) => !name.includes(` ${stem} `));
  });
  const at = spotOf(hidden);
  const neighbours = named
    .map((place) => ({ id: place.id, name: nameOf(place, material), at: spotOf(place) }))
    .sort((a, b) => kmBetween(a.at, at) - kmBetween(b.at, at))
    .slice(0, neighbourCount);
  return { hidden, at, nameless: others, named, neighbours };
}

const nameOf = (place: Place, { language }: Material): string => placeName(place, language);

/** "12 km north of Lyman, 31 km east of Izium": where the hidden name belongs, for who does not see the map. */
export const sayHidden = ({ at, neighbours }: Pick<Occlusion, 'at' | 'neighbours'>): string =>
  sayFromNearest(at, neighbours, neighbourCount);

const wrongOptions = 3;
/** The nearest of all keep their names, so that there is something to go by. */
const kept = 2;
/** Wrong options are drawn from so many that come next. */
const pool = 8;

/**
 * A place among others that it might be taken for: those it was taken for before, then of its kind and near.
 *
 * @param others that may be options; none that a mark on the place would also be on becomes one
 * @param lures ids of what was given where the place was right, the most frequent first
 * @returns ids, the place's own first; undefined where too few would be left with their names
 */
export function occlusionOptions(
  place: Settlement,
  others: readonly Settlement[],
  lures: readonly string[] = [],
): string[] | undefined {
  const near = others
    .filter((one) => one.id !== place.id && canBeTold(one, place))
    .sort((a, b) => kmApart(a, place) - kmApart(b, place));
  if (near.length <= wrongOptions) return undefined;
  const taken = lures.flatMap((id) => near.find((one) => one.id === id) ?? []);
  const from = Math.min(kept, near.length - wrongOptions);
  const next = near.slice(from, from + pool);
  const unlike = (one: Place) => (one.properties.kind === place.properties.kind ? 0 : 1);
  const plausible = shuffled(next, seeded(seedOf(place.id))).sort((a, b) => unlike(a) - unlike(b));
  const wrong = [...new Set([...taken, ...plausible])].slice(0, wrongOptions);
  return [place, ...wrong].map(({ id }) => id);
}

const kmApart = (a: Settlement, b: Settlement): number => kmBetween(a.geometry.coordinates, b.geometry.coordinates);

/** Whether two places are two on the map: neither reaches the other, and they have no name in common. */
function canBeTold(a: Settlement, b: Settlement): boolean {
  const names = new Set(Object.values(a.properties.names).map((name) => fold(bareName(name))));
  return (
    kmApart(a, b) > a.properties.extentKm + b.properties.extentKm &&
    Object.values(b.properties.names).every((name) => !names.has(fold(bareName(name))))
  );
}
