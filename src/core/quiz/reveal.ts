/** What a reader is shown after an answer: the right one, and what it rests on. */
import type { Sentence } from '../pack/lesson.ts';
import { formatWhen } from '../time/format-when.ts';
import { placeName } from '../place/name.ts';
import type { Fact, Speaker } from '../pack/schema.ts';
import { clozeParts, type Face, type Material, type Question, type QuestionOf } from './faces.ts';
import { targetOf } from './grade-locate.ts';

/** What an answer rests on: the fact, the sentence of the article that carries it, and who says so. */
export interface Ground {
  fact: Fact;
  sentence?: Sentence;
  claimant?: Speaker;
  via?: Speaker;
}

export function groundOf({ fact: id }: Question, { index }: Material): Ground | undefined {
  const fact = index.fact.get(id);
  if (!fact) return undefined;
  return {
    fact,
    sentence: fact.sentences.flatMap((one) => index.sentence.get(one) ?? [])[0],
    claimant: index.speaker.get(fact.claimant),
    via: fact.via === undefined ? undefined : index.speaker.get(fact.via),
  };
}

const answers: { [F in Face]: (question: QuestionOf<F>, material: Material) => string } = {
  choose: ({ answer }) => answer,
  'choose-several': ({ answers }) => answers.join(' · '),
  'true-false': ({ answer }) => (answer ? 'True' : 'False'),
  verdict: ({ answer }) => answer,
  who: ({ answer }, { index }) => index.speaker.get(answer)?.name ?? answer,
  date: ({ event: id }, { index }) => {
    const event = index.event.get(id);
    return event ? formatWhen(event.when, 'en') : '';
  },
  name: ({ place: id }, { index, language }) => {
    const place = index.place.get(id);
    return place ? placeName(place, language) : '';
  },
  type: ({ accept }) => accept[0] ?? '',
  cloze: ({ text }) =>
    clozeParts(text)
      .map((part) => ('text' in part ? part.text : (part.gap[0] ?? '')))
      .join(''),
  order: ({ items }) => items.join(' → '),
  locate: (question, material) => targetOf(question, material).name,
  interval: ({ days }) => (days === 1 ? '1 day' : `${days} days`),
};

/** The right answer in words. */
export function rightAnswer<F extends Face>(question: QuestionOf<F>, material: Material): string {
  const say: (question: QuestionOf<F>, material: Material) => string = answers[question.face];
  return say(question, material);
}
