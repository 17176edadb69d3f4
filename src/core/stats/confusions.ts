/** Which things a reader takes for each other, from what was answered where something else was asked for. */
import type { QuestionBank } from '../memory/question-bank.ts';
import type { Question } from '../pack/schema.ts';
import type { Position } from '../place/distance.ts';
import { placeName } from '../place/name.ts';
import { spellingsOf, type Material } from '../quiz/faces.ts';
import { placeChosen, targetOf } from '../quiz/grade-locate.ts';
import { fold } from '../quiz/spelling.ts';
import type { Confusion, Mistake } from './statistics.ts';

/** A place, a speaker, or words. */
interface Thing {
  /** the same for the same thing, however it was asked for and given */
  key: string;
  name: string;
  place?: string;
  speaker?: string;
}

/** Once is a slip; from here on it is a confusion. */
const fewest = 2;
/** Facts to drill of each of the two. */
const drilled = 5;

/** @param mistakes of the bank's pack; the most frequent confusion first */
export function confusionsIn(bank: QuestionBank, mistakes: readonly Mistake[]): Confusion[] {
  const tellApart = thingsOf(bank.material);
  const taken = takenIn(bank, mistakes, tellApart);
  const pairs = Map.groupBy(taken, ({ asked, given }) => [asked.key, given.key].sort().join('\n'));
  return [...pairs.values()]
    .filter(({ length }) => length >= fewest)
    .flatMap((pair): Confusion[] => {
      const ways = Map.groupBy(pair, ({ asked }) => asked.key);
      const [one, other] = [...ways.values()].sort((a, b) => b.length - a.length);
      const [first] = one ?? [];
      if (!one || !first) return [];
      const { asked, given } = first;
      const facts = [asked, given].flatMap((thing) => factsAbout(thing, bank, tellApart.asked).slice(0, drilled));
      return [
        {
          pack: bank.pack,
          asked: asked.name,
          given: given.name,
          times: one.length,
          back: other?.length ?? 0,
          facts: [...new Set(facts)],
        },
      ];
    })
    .sort((a, b) => b.times + b.back - a.times - a.back || (a.asked < b.asked ? -1 : 1));
}

/** Ids of what was given where the answer of a question was right, whatever face asked for it, the most frequent first. */
export function luresIn(bank: QuestionBank, mistakes: readonly Mistake[]): (question: Question) => string[] {
  const tellApart = thingsOf(bank.material);
  const byAsked = Map.groupBy(takenIn(bank, mistakes, tellApart), ({ asked }) => asked.key);
  return (question) => {
    const taken = byAsked.get(tellApart.asked(question)?.key ?? '') ?? [];
    const times = Map.groupBy(taken, ({ given }) => given.place ?? given.speaker);
    return [...times]
      .sort(([a = '', as], [b = '', bs]) => bs.length - as.length || (a < b ? -1 : 1))
      .flatMap(([id]) => id ?? []);
  };
}

function takenIn(bank: QuestionBank, mistakes: readonly Mistake[], tellApart: ReturnType<typeof thingsOf>) {
  return mistakes.flatMap(({ question: id, fact, response }) => {
    const question = bank.about(fact).find((one) => one.id === id);
    const asked = question && tellApart.asked(question);
    const given = question && tellApart.given(question, response);
    return asked && given && asked.key !== given.key ? [{ asked, given }] : [];
  });
}

/** Facts that ask for a thing; of a place, then those that name it. */
function factsAbout(thing: Thing, bank: QuestionBank, asked: (question: Question) => Thing | undefined): string[] {
  const asking = bank.questions.flatMap((question) => (asked(question)?.key === thing.key ? question.fact : []));
  const naming = thing.place === undefined ? [] : bank.material.index.factsOfPlace(thing.place).map(({ id }) => id);
  const askable = new Set(bank.facts);
  return [...new Set([...asking, ...naming])].filter((fact) => askable.has(fact));
}

/** What questions ask for and answers say, where that is a thing that can be taken for another. */
function thingsOf(material: Material) {
  const { lesson, index, language } = material;
  const ofPlace = (id: string): Thing | undefined => {
    const place = index.place.get(id);
    return place && { key: `place:${id}`, name: placeName(place, language), place: id };
  };
  const ofSpeaker = (id: string): Thing | undefined => {
    const speaker = index.speaker.get(id);
    return speaker && { key: `speaker:${id}`, name: speaker.name, speaker: id };
  };
  const places = new Map(lesson.places.flatMap((place) => spellingsOf(place).map((one) => [fold(one), place.id])));
  const ofWords = (words: string): Thing | undefined =>
    ofPlace(places.get(fold(words)) ?? '') ?? { key: `words:${fold(words)}`, name: words };
  const typed = new Map(
    lesson.questions.flatMap((one) =>
      one.face === 'type' ? one.accept.map((words) => [fold(words), one.accept[0] ?? words] as const) : [],
    ),
  );

  function asked(question: Question): Thing | undefined {
    switch (question.face) {
      case 'choose':
        return ofWords(question.answer);
      case 'type':
        return ofWords(question.accept[0] ?? '');
      case 'who':
        return ofSpeaker(question.answer);
      case 'name':
      case 'occlusion':
        return ofPlace(question.place);
      case 'locate':
        return 'place' in question.target ? ofPlace(question.target.place) : undefined;
      default:
        return undefined;
    }
  }

  /** @param response as the log has it, which may be of an earlier version of the question */
  function given(question: Question, response: unknown): Thing | undefined {
    if (question.face === 'locate') {
      const place = isPosition(response) && placeChosen(response, targetOf(question, material), material);
      return place ? ofPlace(place.id) : undefined;
    }
    if (typeof response !== 'string') return undefined;
    switch (question.face) {
      case 'choose':
        return question.options.includes(response) ? ofWords(response) : undefined;
      case 'type': {
        const meant = typed.get(fold(response));
        return ofPlace(places.get(fold(response)) ?? '') ?? (meant === undefined ? undefined : ofWords(meant));
      }
      case 'name':
        return ofPlace(places.get(fold(response)) ?? '');
      case 'occlusion':
        return ofPlace(response);
      case 'who':
        return ofSpeaker(response);
      default:
        return undefined;
    }
  }
  return { asked, given };
}

const isPosition = (response: unknown): response is Position =>
  Array.isArray(response) && response.length === 2 && response.every((one) => Number.isFinite(one));
