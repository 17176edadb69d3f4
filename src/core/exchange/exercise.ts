/** A question in the forms other programs know. Paper and learning platforms have fewer of them than we have faces. */
import {
  clozeParts,
  spellingsOf,
  type ClozePart,
  type Material,
  type Question,
  type QuestionOf,
} from '../quiz/faces.ts';
import { arrangeItems, arrangeOptions, arrangePairs } from '../quiz/arrange.ts';
import { givenWords } from '../quiz/given-words.ts';
import { occlusionOf, sayHidden } from '../quiz/occlusion.ts';
import { turnsOf } from '../quiz/grade-changed.ts';
import type { Place } from '../pack/schema.ts';
import { placeName } from '../place/name.ts';
import { placeById } from '../quiz/askable-places.ts';
import { whereMarked } from '../quiz/place-asked.ts';
import { rightAnswer } from '../quiz/reveal.ts';
import type { OutgoingFact } from './outgoing-fact.ts';

export type Form =
  | { kind: 'choice'; options: string[]; right: string }
  | { kind: 'several'; options: string[]; right: string[] }
  | { kind: 'truth'; right: boolean }
  | { kind: 'text'; accept: string[] }
  | { kind: 'cloze'; parts: ClozePart[] }
  /** @property shown the items in no telling order */
  | { kind: 'order'; items: string[]; shown: string[] }
  /** @property pairs what belongs together, the left sides in no telling order. @property shown the right sides */
  | { kind: 'match'; pairs: { left: string; right: string }[]; shown: string[] }
  | { kind: 'number'; value: number; tolerance: number; unit: string }
  | { kind: 'map'; question: QuestionOf<'locate'> }
  /** @property options names as they are shown @property where the hidden name belongs, for where there is no picture */
  | { kind: 'hidden'; question: QuestionOf<'occlusion'>; options: string[]; right: string; where: string };

export type Exercise = {
  /** of the question */
  id: string;
  fact: OutgoingFact;
  prompt: string;
  /** the right answer in words */
  answer: string;
  explanation: string;
  form: Form;
};

/** What is shuffled is shuffled alike each time, so that a second export differs only where the lesson does. */
const seed = 1;

export function exerciseOf(question: Question, fact: OutgoingFact, material: Material, shuffle = seed): Exercise {
  const { id, explanation } = question;
  return {
    id,
    fact,
    prompt: promptOf(question, material),
    answer: rightAnswer(question, material),
    explanation,
    form: formOf(question, material, shuffle),
  };
}

/** As it is put where there is nothing around it: no line above, no map. */
function promptOf(question: Question, material: Material): string {
  const { face, prompt } = question;
  if (face === 'who' && /^[“"]/.test(prompt)) return `Who says so? ${prompt}`;
  return face === 'name' ? `${prompt} (${whereMarked(question, material)})` : prompt;
}

function formOf(question: Question, material: Material, shuffle: number): Form {
  const nameOf = (id: string) => material.index.speaker.get(id)?.name ?? id;
  switch (question.face) {
    case 'choose':
      return { kind: 'choice', options: arrangeOptions(question, shuffle), right: question.answer };
    case 'choose-several':
      return { kind: 'several', options: arrangeOptions(question, shuffle), right: question.answers };
    case 'changed': {
      const { changed, same } = turnsOf(question, material);
      const names = (places: readonly Place[]) => places.map((place) => placeName(place, material.language));
      const told = new Set([...changed, ...same].map(({ id }) => id));
      const options = arrangeOptions(question, shuffle).filter((id) => told.has(id));
      return {
        kind: 'several',
        options: names(options.flatMap((id) => material.index.place.get(id) ?? [])),
        right: names(changed),
      };
    }
    case 'verdict':
      return { kind: 'choice', options: question.options, right: question.answer };
    case 'who': {
      const options = arrangeOptions(question, shuffle).map(nameOf);
      return { kind: 'choice', options, right: nameOf(question.answer) };
    }
    case 'true-false':
      return { kind: 'truth', right: question.answer };
    case 'type':
      return { kind: 'text', accept: question.accept };
    case 'date':
      return { kind: 'text', accept: [rightAnswer(question, material)] };
    case 'cloze':
      return { kind: 'cloze', parts: clozeParts(question.text) };
    case 'order':
      return { kind: 'order', items: question.items, shown: arrangeItems(question, shuffle) };
    case 'match': {
      const { lefts, rights } = arrangePairs(question, shuffle);
      const pairs = lefts.flatMap((left) => question.pairs.find((pair) => pair.left === left) ?? []);
      return { kind: 'match', pairs, shown: rights };
    }
    case 'interval':
      return { kind: 'number', value: question.days, tolerance: question.toleranceDays, unit: 'days' };
    case 'locate':
      return { kind: 'map', question };
    case 'occlusion': {
      const options = arrangeOptions(question, shuffle).map((id) => givenWords(question, id, material));
      const where = sayHidden(occlusionOf(question, material));
      return { kind: 'hidden', question, options, right: rightAnswer(question, material), where };
    }
    case 'name':
      return { kind: 'text', accept: spellingsOf(placeById(question.place, material)) };
  }
}

/** What an answer rests on, in lines: the fact, how it stands, who says so, and the sources. */
export function groundLines({ fact, explanation }: Exercise): string[] {
  const says = [fact.claimant, fact.via && `via ${fact.via}`].filter(Boolean).join(', ');
  return [
    ...(explanation && explanation !== fact.statement ? [explanation] : []),
    fact.status ? `${fact.statement} (${fact.status}; ${says})` : fact.statement,
    ...(fact.correction ? [`What holds: ${fact.correction}`] : []),
    ...fact.sources,
  ];
}
