/** Events in words: for screen readers, and for the list. */
import type { LessonIndex } from '../../core/pack/lesson-index.ts';
import type { DatedEvent } from '../../core/pack/lesson.ts';
import type { Status } from '../../core/pack/schema.ts';
import { formatWhen } from '../../core/time/format-when.ts';

/** The statuses of the facts an event rests on, each once, in the order of the facts. */
export const statusesOf = (event: DatedEvent, index: LessonIndex): Status[] => [
  ...new Set(event.facts.flatMap((id) => index.fact.get(id)?.status ?? [])),
];

/** The names of those who say so, each once. */
export const claimantsOf = (event: DatedEvent, index: LessonIndex): string[] => [
  ...new Set(event.facts.flatMap((id) => index.speaker.get(index.fact.get(id)?.claimant ?? '')?.name ?? [])),
];

/** "10 September 2022, morning: Kupiansk entered. Confirmed. In the article." */
export function describe(event: DatedEvent, index: LessonIndex, locale: string): string {
  const statuses = statusesOf(event, index).join(' and ');
  const from = event.inArticle ? 'In the article' : 'Background';
  return `${formatWhen(event.when, locale)}: ${event.title}. ${capital(statuses)}. ${from}.`;
}

/** "4 events: 6 September 2022, Balakliia attacked; …" */
export function describeSeveral(events: readonly DatedEvent[], locale: string): string {
  const named = events.slice(0, 5).map((event) => `${formatWhen(event.when, locale)}, ${event.title}`);
  const rest = events.length > named.length ? `; and ${events.length - named.length} more` : '';
  return `${events.length} events: ${named.join('; ')}${rest}. Enter shows them apart.`;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
