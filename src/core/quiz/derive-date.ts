import type { DatedEvent } from '../pack/lesson.ts';
import { dayMs } from '../time/when.ts';
import { isAskable } from './datable.ts';
import type { Material, QuestionOf } from './faces.ts';
import { factOfEvent } from './weightiest.ts';

/** What lasted longer has no date that one could be expected to know. */
const longestDays = 31;

/** Event → date it. Events that authored questions ask for are left to them. */
export function deriveDate(material: Material): QuestionOf<'date'>[] {
  const { lesson } = material;
  const asked = new Set(lesson.questions.flatMap((one) => (one.face === 'date' ? [one.event] : [])));
  return lesson.events.flatMap((event) => {
    const fact = factOfEvent(event, material);
    if (!fact || asked.has(event.id) || !isAskable(event) || !hasDate(event)) return [];
    return {
      id: `derived:date:${event.id}`,
      face: 'date',
      fact: fact.id,
      prompt: `When was this: ${event.title}?`,
      explanation: event.text,
      difficulty: event.importance,
      places: event.places,
      events: [event.id],
      event: event.id,
    };
  });
}

/** Neither open at an end, nor long, nor before the years that can be typed. */
const hasDate = ({ when }: DatedEvent): boolean =>
  !(when.openStart || when.openEnd) &&
  (when.precision !== 'day' || when.to - when.from < longestDays * dayMs) &&
  new Date(when.from).getUTCFullYear() > 0;
