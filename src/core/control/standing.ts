/** Who held what on a day, as far as the lesson's control layer says. Everything in it is schematic. */
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { DatedControl } from '../pack/lesson.ts';
import type { Place } from '../pack/schema.ts';
import type { Position } from '../place/distance.ts';

export type ControlFeature = DatedControl['features'][number];
/** A party of the manifest's `sides`, or `contested`. */
export type Holder = ControlFeature['properties']['holder'];

/** The features that are valid on a day; both ends of an interval count. */
export const controlAt = (control: DatedControl, date: number): ControlFeature[] =>
  control.features.filter(({ properties: { from, to } }) => from <= date && date <= to);

const precedence: Holder[] = ['contested', 'a', 'b'];

/** The area a position lies in. Contested ground goes before ground that is held.
 *  @param features those valid on the day
 *  @returns undefined outside all areas: nothing is said of that ground */
export function areaAt(features: readonly ControlFeature[], position: Position): ControlFeature | undefined {
  const [lon, lat] = position;
  const around = features.filter(
    ({ geometry }) => geometry.type === 'Polygon' && booleanPointInPolygon([lon, lat], geometry),
  );
  return precedence.flatMap((holder) => around.find(({ properties }) => properties.holder === holder) ?? [])[0];
}

/** Who held a place on a day. Only points are asked: a river or a road runs through many hands. */
export function holderOf(features: readonly ControlFeature[], place: Place): Holder | undefined {
  return place.geometry.type === 'Point' ? areaAt(features, place.geometry.coordinates)?.properties.holder : undefined;
}

export interface Handover {
  place: Place;
  before: Holder | undefined;
  after: Holder | undefined;
}

/** Places whose holder differs from one day to another, in the order of the list. */
export function handovers(control: DatedControl, places: readonly Place[], before: number, after: number): Handover[] {
  const [then, now] = [controlAt(control, before), controlAt(control, after)];
  return places
    .map((place) => ({ place, before: holderOf(then, place), after: holderOf(now, place) }))
    .filter((one) => one.before !== one.after);
}
