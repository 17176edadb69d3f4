/**
 * What changed hands between two days, as far as that can be told for sure: by the control layer, whose edges are
 * schematic, and by the events of kind `control`, which somebody vouches for. Where the two do not agree, or ground was
 * contested, nothing is said; nor of a place near a front that no event tells of.
 */
import type { DatedEvent, Lesson } from '../pack/lesson.ts';
import type { Place } from '../pack/schema.ts';
import { kmToPlace, type Position } from '../place/distance.ts';
import { dayMs } from '../time/when.ts';
import { areaAt, controlAt, type ControlFeature } from './standing.ts';

export type Turn = 'changed' | 'same' | 'unsure';

/** How far an edge that is drawn may be from where it was, where no event tells of the place itself. */
const edgeKm = 20;

type Layer = Pick<Lesson, 'control' | 'events'>;

/**
 * @param from the day it is counted from, epoch milliseconds at its midnight
 * @param by the day by whose end
 */
export function turnOf({ control, events }: Layer, place: Place, from: number, by: number): Turn {
  if (place.geometry.type !== 'Point') return 'unsure';
  const at = place.geometry.coordinates;
  const [before, after] = [from, by].map((day) => areaAt(controlAt(control, day), at));
  if (!before || !after || isContested(before) || isContested(after)) return 'unsure';
  const end = by + dayMs - 1;
  const told = events.filter(
    ({ kind, places, when }) => kind === 'control' && places.includes(place.id) && when.to >= from + dayMs,
  );
  const done = told.filter(isDated).filter(({ when }) => when.to <= end);
  const ahead = told.filter(isDated).filter(({ when }) => when.from > end);
  if (done.length + ahead.length < told.length) return 'unsure';
  if (told.length === 0 && ![from, by].every((day) => isFarFromFronts(control, at, day))) return 'unsure';
  if (before.properties.holder !== after.properties.holder) return ahead.length === 0 ? 'changed' : 'unsure';
  return done.length === 0 ? 'same' : 'unsure';
}

const isContested = ({ properties }: ControlFeature): boolean => properties.holder === 'contested';
const isDated = ({ when }: DatedEvent): boolean =>
  !(when.approximate || when.uncertain || when.openStart || when.openEnd);

/** Whether a position lies so deep in its area that an edge drawn wrongly would not change whose it is. */
const isFarFromFronts = (control: Lesson['control'], at: Position, day: number): boolean =>
  controlAt(control, day).every(
    ({ properties: { kind }, geometry }) => kind !== 'front' || kmToPlace(geometry, at) > edgeKm,
  );
