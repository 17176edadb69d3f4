/** All there is to say of one fact. */
import { indexLesson, plain } from '../pack/lesson-index.ts';
import type { Lesson } from '../pack/lesson.ts';
import { placeName } from '../place/name.ts';
import { writtenIn } from '../notes/written.ts';
import type { Shelf } from './candidates.ts';
import type { FactDetail } from './found.ts';

/** @returns undefined where there is no such fact */
export async function factDetail(shelf: Shelf, lesson: Lesson, id: string): Promise<FactDetail | undefined> {
  const pack = lesson.manifest.id;
  const told = fromLesson(lesson, id) ?? (await fromReader(shelf, pack, id));
  if (!told) return undefined;
  const history = (await shelf.answers.list({ pack, fact: id })).filter(({ undone }) => !undone);
  return { ...told, history: history.reverse() };
}

type Told = Omit<FactDetail, 'history'>;

function fromLesson(lesson: Lesson, id: string): Told | undefined {
  const index = indexLesson(lesson);
  const fact = index.fact.get(id);
  if (!fact) return undefined;
  const claimant = index.speaker.get(fact.claimant);
  const via = fact.via === undefined ? undefined : index.speaker.get(fact.via);
  const events = lesson.events.filter((event) => fact.events.includes(event.id) || event.facts.includes(id));
  return {
    sentences: fact.sentences.flatMap((sentence) => index.sentence.get(sentence) ?? []).map(plain),
    ...(claimant && { claimant: `${claimant.name}, ${claimant.role}` }),
    ...(via && { via: via.name }),
    ...(fact.reason && { reason: fact.reason }),
    ...(fact.correction && { correction: fact.correction }),
    sources: fact.sources.flatMap((source) => index.source.get(source) ?? []),
    events: events.map(({ title, when }) => ({ title, when })).sort((a, b) => a.when.from - b.when.from),
    places: fact.places
      .flatMap((place) => index.place.get(place) ?? [])
      .map((one) => placeName(one, lesson.manifest.language)),
  };
}

async function fromReader(shelf: Shelf, pack: string, id: string): Promise<Told | undefined> {
  const made = writtenIn(await shelf.changes.list({ pack, kind: 'own-fact' })).own;
  const fact = made.find((one) => one.id === id);
  if (!fact) return undefined;
  return { sentences: fact.anchor ? [fact.anchor.quote] : [], sources: [], events: [], places: [] };
}
