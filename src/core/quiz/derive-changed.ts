import { turnOf } from '../control/changed.ts';
import { replayOf } from '../control/replay.ts';
import type { Place } from '../pack/schema.ts';
import { kmBetween, type Position } from '../place/distance.ts';
import { dateFormat } from '../time/date-format.ts';
import { startOfDay } from '../time/when.ts';
import { isAskable } from './datable.ts';
import type { Material, QuestionOf } from './faces.ts';
import { factOfEvent } from './weightiest.ts';

/** Options beside the place a question is about. */
const mostChanged = 2;
const mostSame = 3;
/** With one alone, a single wrong choice would cost everything. */
const fewestSame = 2;

const day = (at: number): string => new Date(at).toISOString().slice(0, 10);
const say = (at: number): string => dateFormat('en', { day: 'numeric', month: 'long', year: 'numeric' }).format(at);

/**
 * A place that changed hands while the control layer runs → which places had done so by then. It is asked for the first
 * day by which that is sure, counted from the day the lesson opens on, and is about the fact of the event that tells it.
 */
export function deriveChanged(material: Material): QuestionOf<'changed'>[] {
  const { lesson } = material;
  const replay = replayOf(lesson.control);
  if (!replay) return [];
  const opens = startOfDay(lesson.startDate.from);
  const from = opens >= replay.first && opens <= replay.last ? opens : replay.first;
  const towns = lesson.places.filter(isTown);
  return towns.flatMap((place) => {
    const told = lesson.events.filter(({ kind, places }) => kind === 'control' && places.includes(place.id));
    const days = [...told.map(({ when }) => startOfDay(when.to)), ...replay.steps]
      .filter((one) => one > from && one <= replay.last)
      .sort((a, b) => a - b);
    const by = days.find((one) => turnOf(lesson, place, from, one) === 'changed');
    if (by === undefined) return [];
    const event = told
      .filter(({ when }) => when.from > from && startOfDay(when.to) <= by)
      .toSorted((a, b) => b.when.to - a.when.to)[0];
    const fact = event && factOfEvent(event, material);
    if (!event || !fact || !isAskable(event)) return [];
    const of = (turn: 'changed' | 'same') =>
      nearest(
        towns.filter((one) => one !== place && turnOf(lesson, one, from, by) === turn),
        place,
      );
    const same = of('same').slice(0, mostSame);
    const others = [...of('changed').slice(0, mostChanged), ...same];
    if (same.length < fewestSame) return [];
    return {
      id: `derived:changed:${day(by)}.${[place, ...others].map(({ id }) => id).join('.')}`,
      face: 'changed',
      fact: fact.id,
      prompt: `Which of these places had changed hands by the end of ${say(by)}, counted from ${say(from)}?`,
      explanation: event.text,
      difficulty: 2,
      places: [place.id],
      events: [event.id],
      from: day(from),
      by: day(by),
      options: [place, ...others].map(({ id }) => id),
    };
  });
}

const isTown = ({ geometry, properties: { kind, certainty } }: Place): boolean =>
  geometry.type === 'Point' && certainty !== 'low' && ['city', 'town', 'village', 'junction'].includes(kind);

const spot = ({ geometry }: Place): Position => (geometry.type === 'Point' ? geometry.coordinates : [0, 0]);

const nearest = (places: readonly Place[], to: Place): Place[] =>
  places.toSorted((a, b) => kmBetween(spot(a), spot(to)) - kmBetween(spot(b), spot(to)));
