/** The facts of a lesson as they are searched. Worked out once for each lesson that was read. */
import { bankOf } from '../memory/question-bank.ts';
import type { KeptFact } from '../notes/written.ts';
import type { DatedEvent, Lesson, LessonFact } from '../pack/lesson.ts';
import type { Place, Speaker } from '../pack/schema.ts';
import { spellingsOf } from '../quiz/faces.ts';
import { fold } from './fold.ts';
import type { FoundFact } from './found.ts';
import type { FactWords } from './matching.ts';

/** A fact without what the reader did with it. */
export interface ListedFact {
  row: Omit<FoundFact, 'memory' | 'recall' | 'rated'>;
  words: FactWords;
}

const listed = new WeakMap<Lesson, readonly ListedFact[]>();

/** In the order of the lesson. */
export function factsOfLesson(lesson: Lesson): readonly ListedFact[] {
  const facts = listed.get(lesson) ?? list(lesson);
  listed.set(lesson, facts);
  return facts;
}

/** A fact the reader made. */
export function ownFact(lesson: Lesson, { id, statement, ask }: KeptFact): ListedFact {
  const { id: pack, title: packTitle } = lesson.manifest;
  return {
    row: { pack, packTitle, fact: id, statement },
    words: {
      ...{ text: fold(statement), pack: packWords(lesson), places: '', claimant: '' },
      ...{ isOwn: true, faces: [ask.face], dates: [] },
    },
  };
}

function list(lesson: Lesson): ListedFact[] {
  const { id: pack, title: packTitle } = lesson.manifest;
  const { about } = bankOf(lesson);
  const places = new Map(lesson.places.map((place) => [place.id, foldedSpellings(place)]));
  const speakers = new Map(lesson.speakers.map((speaker) => [speaker.id, speaker]));
  const events = eventsByFact(lesson);
  const words = packWords(lesson);
  return lesson.facts.map((fact) => {
    const dated = (events.get(fact.id) ?? []).toSorted((a, b) => a.when.from - b.when.from);
    const claimant = speakers.get(fact.claimant);
    const [first] = dated;
    return {
      row: {
        ...{ pack, packTitle, fact: fact.id, statement: fact.statement, status: fact.status },
        ...(claimant && { claimant: claimant.name }),
        ...(first && { when: first.when }),
      },
      words: {
        ...wordsOf(fact, places, speakers),
        ...{ pack: words, status: fact.status, isOwn: false },
        faces: [...new Set(about(fact.id).map(({ face }) => face))],
        dates: dated.map(({ when }) => when),
      },
    };
  });
}

function wordsOf(
  fact: LessonFact,
  spellings: ReadonlyMap<string, string>,
  speakers: ReadonlyMap<string, Speaker>,
): Pick<FactWords, 'text' | 'places' | 'claimant'> {
  const places = lines(fact.places.map((id) => spellings.get(id)));
  const names = [fact.claimant, fact.via].map((id) => id && speakers.get(id)?.name);
  const claimant = lines(names.map((name) => name && fold(name)));
  return { text: lines([fold(fact.statement), claimant, places]), places, claimant };
}

/** Events that name a fact, and those a fact names. */
function eventsByFact({ facts, events }: Lesson): Map<string, DatedEvent[]> {
  const byId = new Map(events.map((event) => [event.id, event]));
  const pairs = [
    ...facts.flatMap((fact) =>
      fact.events.flatMap((id) => byId.get(id) ?? []).map((event) => ({ id: fact.id, event })),
    ),
    ...events.flatMap((event) => event.facts.map((id) => ({ id, event }))),
  ];
  const byFact = new Map<string, Set<DatedEvent>>();
  for (const { id, event } of pairs) byFact.set(id, (byFact.get(id) ?? new Set()).add(event));
  return new Map([...byFact].map(([id, found]) => [id, [...found]]));
}

const foldedSpellings = (place: Place): string => lines([...new Set(spellingsOf(place).map(fold))]);
const packWords = ({ manifest: { id, title } }: Lesson): string => lines([fold(id), fold(title)]);
/** Line breaks part what a phrase must not reach across. */
const lines = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join('\n');
