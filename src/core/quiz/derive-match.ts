import type { DatedEvent } from '../pack/lesson.ts';
import { formatWhen } from '../time/format-when.ts';
import { areDaysApart, isDatable } from './datable.ts';
import type { Material, QuestionOf } from './faces.ts';
import { seeded, seedOf, shuffled } from './random.ts';
import { factOfEvent } from './weightiest.ts';

/** Events in one question, and how near in the story they are to the one it is about. */
const most = 4;
const fewest = 3;
const nearest = 7;

/**
 * An event the story turns on, among others of its time → which date belongs to which. The question is about the fact
 * of that one event; no two of the events may share a day.
 */
export function deriveMatch(material: Material): QuestionOf<'match'>[] {
  const events = material.lesson.events.filter(isDatable).sort((a, b) => a.when.from - b.when.from);
  return events.flatMap((pivot, position) => {
    const fact = factOfEvent(pivot, material);
    if (!fact || pivot.importance > 1) return [];
    const near = events
      .map((event, at) => ({ event, away: Math.abs(at - position) }))
      .filter(({ away }) => away > 0)
      .sort((a, b) => a.away - b.away)
      .slice(0, nearest)
      .map(({ event }) => event);
    const together = shuffled(near, seeded(seedOf(`match ${pivot.id}`))).reduce(
      (kept, event) => (kept.length < most && kept.every((one) => areUnlike(one, event)) ? [...kept, event] : kept),
      [pivot],
    );
    return together.length < fewest ? [] : ask(pivot, together, fact.id);
  });
}

const areUnlike = (one: DatedEvent, other: DatedEvent): boolean =>
  one.title !== other.title && areDaysApart(one.when, other.when);

function ask(pivot: DatedEvent, together: readonly DatedEvent[], fact: string): QuestionOf<'match'> {
  const events = together.toSorted((a, b) => a.when.from - b.when.from);
  const pairs = events.map(({ title, when }) => ({ left: title, right: formatWhen(when, 'en') }));
  return {
    id: `derived:match:${[pivot, ...events.filter((one) => one !== pivot)].map(({ id }) => id).join('.')}`,
    face: 'match',
    fact,
    prompt: 'Which date belongs to which event?',
    explanation: pivot.text,
    difficulty: 2,
    places: [],
    events: events.map(({ id }) => id),
    pairs,
  };
}
