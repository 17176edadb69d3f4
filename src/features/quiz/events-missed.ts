import type { DatedEvent } from '../../core/pack/lesson.ts';
import type { Material, Question } from '../../core/quiz/faces.ts';

/** The events that questions are about, oldest first: those they name, else those of their fact. */
export function eventsMissed(questions: readonly Question[], { index }: Material): DatedEvent[] {
  const ids = questions.flatMap(({ events, fact }) =>
    events.length > 0 ? events : (index.fact.get(fact)?.events ?? []),
  );
  return [...new Set(ids)].flatMap((id) => index.event.get(id) ?? []).sort((a, b) => a.when.from - b.when.from);
}
