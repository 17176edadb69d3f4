import type { PackSummary } from '../contract.ts';
import type { Lesson } from './lesson.ts';

/** What the library shows of a lesson. */
export function summarise(lesson: Lesson, origin: PackSummary['origin']): PackSummary {
  const { id, title, subtitle, summary, version, language, licence, authors } = lesson.manifest;
  return {
    id,
    title,
    ...(subtitle !== undefined && { subtitle }),
    summary,
    version,
    language,
    licence,
    authors: authors.map(({ name }) => name),
    origin,
    counts: {
      facts: lesson.facts.length,
      places: lesson.places.length,
      events: lesson.events.length,
      questions: lesson.questions.length,
    },
  };
}
