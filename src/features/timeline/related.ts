import type { LessonIndex } from '../../core/pack/lesson-index.ts';
import type { DatedEvent } from '../../core/pack/lesson.ts';
import type { Selection } from '../../shared/state/moment.svelte.ts';

/** Ids of the events that a selection is about. */
export function relatedEvents(selection: Selection | undefined, index: LessonIndex): ReadonlySet<string> {
  const ids = (events: readonly Pick<DatedEvent, 'id'>[]) => events.map(({ id }) => id);
  const ofFacts = (facts: readonly string[]): string[] => {
    const named = facts.flatMap((id) => index.fact.get(id)?.events ?? []);
    const resting = [...index.event.values()].filter((event) => event.facts.some((id) => facts.includes(id)));
    return [...named, ...ids(resting)];
  };
  switch (selection?.kind) {
    case 'event':
      return new Set([selection.id]);
    case 'place':
      return new Set(ids(index.eventsOfPlace(selection.id)));
    case 'fact':
      return new Set(ofFacts([selection.id]));
    case 'sentence':
      return new Set(ofFacts(index.sentence.get(selection.id)?.facts ?? []));
    case 'step':
      return new Set(index.step.get(selection.id)?.events ?? []);
    default:
      return new Set();
  }
}
