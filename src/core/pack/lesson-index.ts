/** Who belongs to whom in a lesson: look-ups worked out once when it opens. */
import type { KeptFact } from '../notes/written.ts';
import type { DatedEvent, Lesson, LessonFact, Sentence, Step } from './lesson.ts';
import type { Place, Question, Source, Speaker, Term } from './schema.ts';

export interface LessonIndex {
  sentence: ReadonlyMap<string, Sentence>;
  fact: ReadonlyMap<string, LessonFact>;
  place: ReadonlyMap<string, Place>;
  event: ReadonlyMap<string, DatedEvent>;
  speaker: ReadonlyMap<string, Speaker>;
  term: ReadonlyMap<string, Term>;
  source: ReadonlyMap<string, Source>;
  question: ReadonlyMap<string, Question>;
  step: ReadonlyMap<string, Step>;
  /** the reader's own facts */
  own: ReadonlyMap<string, KeptFact>;
  /** facts that name the place, in the order of facts.json */
  factsOfPlace(place: string): LessonFact[];
  /** events at the place, oldest first */
  eventsOfPlace(place: string): DatedEvent[];
  /** sentences that carry a fact about the place or link to it, in reading order */
  sentencesOfPlace(place: string): Sentence[];
  /** facts that belong to the event */
  factsOfEvent(event: string): LessonFact[];
  /** sentences that carry a fact of the event, in reading order */
  sentencesOfEvent(event: string): Sentence[];
  /** places a sentence links to or whose facts it carries */
  placesOfSentence(sentence: string): string[];
}

const byId = <T extends { id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((item) => [item.id, item]));

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

/** Every sentence of the article in reading order. */
export function sentencesOf(lesson: Lesson): Sentence[] {
  return lesson.article.sections.flatMap((section) =>
    section.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.sentences : [])),
  );
}

/** A sentence as plain text. */
export const plain = (sentence: Sentence): string => sentence.runs.map((run) => run.text).join('');

export function indexLesson(lesson: Lesson): LessonIndex {
  const sentences = sentencesOf(lesson);
  const fact = byId(lesson.facts);
  const factsOf = (ids: readonly string[]) => ids.flatMap((id) => fact.get(id) ?? []);
  const placesOf = (sentence: Sentence) =>
    unique([
      ...sentence.runs.flatMap((run) => (run.link?.to === 'place' ? [run.link.id] : [])),
      ...factsOf(sentence.facts).flatMap((one) => one.places),
    ]);
  const sentence = byId(sentences);
  const event = byId(lesson.events);
  const factsOfEvent = (id: string) =>
    lesson.facts.filter((one) => one.events.includes(id) || event.get(id)?.facts.includes(one.id));
  return {
    sentence,
    fact,
    place: byId(lesson.places),
    event,
    speaker: byId(lesson.speakers),
    term: byId(lesson.glossary),
    source: byId(lesson.sources),
    question: byId(lesson.questions),
    step: byId(lesson.story),
    own: byId(lesson.own ?? []),
    factsOfPlace: (id) => lesson.facts.filter((one) => one.places.includes(id)),
    eventsOfPlace: (id) =>
      lesson.events.filter((one) => one.places.includes(id)).sort((a, b) => a.when.from - b.when.from),
    sentencesOfPlace: (id) => sentences.filter((one) => placesOf(one).includes(id)),
    factsOfEvent,
    sentencesOfEvent: (id) => {
      const facts = new Set(factsOfEvent(id).map((one) => one.id));
      return sentences.filter((one) => one.facts.some((carried) => facts.has(carried)));
    },
    placesOfSentence: (id) => {
      const one = sentence.get(id);
      return one ? placesOf(one) : [];
    },
  };
}
