import type { DatedEvent, LessonFact } from '../pack/lesson.ts';
import type { Material } from './faces.ts';

/** The one that matters most (importance 1 before 3), of equals the first. */
export function weightiest<T extends { importance: number }>(list: readonly T[]): T | undefined {
  return list.reduce<T | undefined>((best, one) => (best && best.importance <= one.importance ? best : one), undefined);
}

/** The fact that an event's date belongs to: one that tells the event, and holds, before any other. */
export function factOfEvent(event: DatedEvent, { index }: Material): LessonFact | undefined {
  const facts = event.facts.flatMap((id) => index.fact.get(id) ?? []);
  const telling = facts.filter(({ kind, status }) => kind === 'event' && status !== 'corrected');
  return weightiest(telling) ?? weightiest(facts);
}
