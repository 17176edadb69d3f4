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

/** "4 events from 6 September 2022 to 8 September 2022: Balakliia attacked; … Enter shows them apart."
 *  @param events in order of time, more than one
 *  @param lead the one whose title stands beside the mark: it is named first, so that what is seen can be said */
export function describeSeveral(events: readonly DatedEvent[], lead: string, locale: string): string {
  const [first, last] = [events[0], events.at(-1)].map((event) => (event ? formatWhen(event.when, locale) : ''));
  const when = first === last ? `on ${first}` : `from ${first} to ${last}`;
  const leadFirst = [...events].sort((a, b) => Number(b.id === lead) - Number(a.id === lead));
  const titles = leadFirst.slice(0, 4).map(({ title }) => title);
  const rest = events.length > titles.length ? [`${events.length - titles.length} more`] : [];
  return `${events.length} events ${when}: ${[...titles, ...rest].join('; ')}. Enter shows them apart.`;
}

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
