/** What a reader is shown after an answer: the right one, and what it rests on. */
import { findAnchor } from '../notes/anchor.ts';
import { articleText } from '../notes/article-text.ts';
import type { KeptFact } from '../notes/written.ts';
import type { Sentence } from '../pack/lesson.ts';
import { formatWhen } from '../time/format-when.ts';
import { placeName } from '../place/name.ts';
import type { Fact, Speaker } from '../pack/schema.ts';
import { filledIn, type Face, type Material, type Question, type QuestionOf } from './faces.ts';
import { turnsOf } from './grade-changed.ts';
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

/** What an answer to a question of the reader's own rests on: what they wrote, and the sentence they made it of. */
export interface OwnGround {
  own: KeptFact;
  sentence?: Sentence;
}

export function ownGroundOf({ fact: id }: Question, { lesson, index }: Material): OwnGround | undefined {
  const own = index.own.get(id);
  if (!own) return undefined;
  const place = own.anchor && findAnchor(own.anchor, articleText(lesson.article));
  return { own, sentence: place && index.sentence.get(place.sentence) };
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
  name: ({ place }, material) => nameOfPlace(place, material),
  occlusion: ({ place }, material) => nameOfPlace(place, material),
  type: ({ accept }) => accept[0] ?? '',
  cloze: ({ text }) => filledIn(text),
  order: ({ items }) => items.join(' → '),
  match: ({ pairs }) => pairs.map(({ left, right }) => `${left}: ${right}`).join(' · '),
  changed: (question, material) =>
    turnsOf(question, material)
      .changed.map((place) => placeName(place, material.language))
      .join(' · '),
  locate: (question, material) => targetOf(question, material).name,
  interval: ({ days }) => (days === 1 ? '1 day' : `${days} days`),
};

function nameOfPlace(id: string, { index, language }: Material): string {
  const place = index.place.get(id);
  return place ? placeName(place, language) : id;
}

/** The right answer in words. */
export function rightAnswer<F extends Face>(question: QuestionOf<F>, material: Material): string {
  const say: (question: QuestionOf<F>, material: Material) => string = answers[question.face];
  return say(question, material);
}
