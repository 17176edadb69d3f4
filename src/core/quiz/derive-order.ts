import { formatWhen } from '../time/format-when.ts';
import type { DatedEvent } from '../pack/lesson.ts';
import { isDatable, isDaysBefore } from './datable.ts';
import type { Material, QuestionOf } from './faces.ts';
import { weightiest } from './weightiest.ts';

/** How many events a reader is asked to keep apart. */
const most = 4;
const fewest = 3;

/**
 * Event dates → put them in order. Within a phase of the story, events whose dates surely differ are dealt out like
 * cards, so that each question spans the phase.
 */
export function deriveOrder({ lesson }: Material): QuestionOf<'order'>[] {
  const phases = new Set(lesson.events.map((event) => event.phase));
  return [...phases].flatMap((phase) => {
    const apart = daysApart(lesson.events.filter((event) => event.phase === phase && isDatable(event)));
    const hands = Math.floor(apart.length / fewest);
    return Array.from({ length: hands }, (_, hand) =>
      apart.filter((_, position) => position % hands === hand).slice(0, most),
    ).flatMap(ask);
  });
}

/** As many events as can be had of which each ends at least a day before the next begins (interval scheduling). */
function daysApart(events: readonly DatedEvent[]): DatedEvent[] {
  const apart: DatedEvent[] = [];
  for (const event of [...events].sort((a, b) => a.when.to - b.when.to)) {
    const last = apart.at(-1);
    if (!last || isDaysBefore(last.when, event.when)) apart.push(event);
  }
  return apart;
}

function ask(events: readonly DatedEvent[]): QuestionOf<'order'>[] {
  const fact = weightiest(events)?.facts[0];
  if (fact === undefined) return [];
  return [
    {
      id: `derived:order:${events.map((event) => event.id).join('.')}`,
      face: 'order',
      fact,
      prompt: 'Put these events in order, the earliest first.',
      explanation: events.map((event) => `${event.title}: ${formatWhen(event.when, 'en')}.`).join(' '),
      difficulty: 2,
      places: [],
      events: events.map((event) => event.id),
      items: events.map((event) => event.title),
    },
  ];
}
