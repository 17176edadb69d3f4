import type { DatedEvent } from '../pack/lesson.ts';
import { dayMs, daysBetween } from '../time/when.ts';
import { isDatable } from './datable.ts';
import type { Material, QuestionOf } from './faces.ts';
import { factOfEvent } from './weightiest.ts';

/** Fewer days are no sum, more are one that nobody does in the head. */
const days = { fewest: 4, most: 100 };
/** So much of the true number may be missed, and is still near enough. */
const tolerance = 0.05;

/** Two events in a row that are told of one place and no other → the days between them. Dates that authored questions count are left to them. */
export function deriveInterval(material: Material): QuestionOf<'interval'>[] {
  const { lesson, index } = material;
  const asked = new Set(lesson.questions.flatMap((one) => (one.face === 'interval' ? [`${one.from}/${one.to}`] : [])));
  return lesson.places.flatMap((place) => {
    const events = index
      .eventsOfPlace(place.id)
      .filter((event) => event.places.length === 1 && isDatable(event) && isOneDay(event));
    return events.slice(1).flatMap((to, position) => {
      const from = events[position];
      const key = from && `${from.when.edtf}/${to.when.edtf}`;
      if (!from || !key || asked.has(key)) return [];
      asked.add(key);
      return ask(from, to, material);
    });
  });
}

const isOneDay = ({ when }: DatedEvent): boolean => when.precision === 'day' && when.to - when.from < dayMs;

function ask(from: DatedEvent, to: DatedEvent, material: Material): QuestionOf<'interval'>[] {
  const fact = factOfEvent(to, material);
  const apart = daysBetween(from.when, to.when);
  if (!fact || apart < days.fewest || apart > days.most) return [];
  return [
    {
      id: `derived:interval:${from.id}.${to.id}`,
      face: 'interval',
      fact: fact.id,
      prompt: `How many days lay between “${from.title}” and “${to.title}”?`,
      explanation: `${from.text} ${to.text}`,
      difficulty: 2,
      places: to.places,
      events: [from.id, to.id],
      from: from.when.edtf,
      to: to.when.edtf,
      days: apart,
      toleranceDays: Math.floor(apart * tolerance),
    },
  ];
}
