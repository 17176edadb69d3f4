/**
 * Questions for a class: what the wall shows before the answer, and what with it. The two are apart because the first
 * goes to a window that must not know the second.
 */
import { plain } from '../pack/lesson-index.ts';
import type { Status } from '../pack/schema.ts';
import { placeName } from '../place/name.ts';
import { arrangeItems, arrangeOptions } from '../quiz/arrange.ts';
import { clozeParts, faceNames, type Face, type Material, type Question, type QuestionOf } from '../quiz/faces.ts';
import { occlusionOf } from '../quiz/occlusion.ts';
import { groundOf, rightAnswer } from '../quiz/reveal.ts';

/** A question before its answer. */
export interface Asked {
  id: string;
  /** how it is put: "Choose one" */
  how: string;
  prompt: string;
  /** lettered from A; empty for an open question, whose hands say who had it right */
  options: readonly string[];
  /** what the question is about, where it has a list of its own: things to be put in order */
  items: readonly string[];
  /**
   * Where the map is part of the question: the only places that keep their names (left out, all do), a place that is
   * asked for, places to choose from.
   */
  map?: { named?: readonly string[]; mark?: string; places?: readonly string[] };
}

/** Its answer, with what that rests on. */
export interface Answered {
  /** places of the right ones in `options` */
  right: readonly number[];
  answer: string;
  explanation: string;
  /** the article's sentence, who says so and how that stands; not for a question of the teacher's own */
  ground?: { sentence?: string; claimant?: string; via?: string; status: Status };
  /** places to light up */
  places: readonly string[];
}

type Shown = Partial<Pick<Asked, 'prompt' | 'options' | 'items' | 'map'>> & { right?: readonly number[] };

/** What a face puts on the wall; one that says nothing is asked by its prompt alone. */
const shown: { [F in Face]?: (question: QuestionOf<F>, material: Material, seed: number) => Shown } = {
  choose: (question, _, seed) => lettered(arrangeOptions(question, seed), (option) => option === question.answer),
  'choose-several': (question, _, seed) =>
    lettered(arrangeOptions(question, seed), (option) => question.answers.includes(option)),
  'true-false': ({ answer }) => lettered(['True', 'False'], (option) => (option === 'True') === answer),
  verdict: ({ options, answer }) => lettered(options, (option) => option === answer),
  who: (question, { index }, seed) => {
    const ids = arrangeOptions(question, seed);
    return { options: ids.map((id) => index.speaker.get(id)?.name ?? id), right: [ids.indexOf(question.answer)] };
  },
  cloze: ({ text }) => ({
    prompt: clozeParts(text)
      .map((part) => ('text' in part ? part.text : '…'))
      .join(''),
  }),
  order: (question, _, seed) => ({ items: arrangeItems(question, seed) }),
  occlusion: (question, material, seed) => {
    const ids = arrangeOptions(question, seed);
    const options = ids.map((id) => {
      const place = material.index.place.get(id);
      return place ? placeName(place, material.language) : id;
    });
    const { named: others, neighbours } = occlusionOf(question, material);
    const weighty = others.filter(({ properties: { importance } }) => importance === 1);
    const named = [...new Set([...neighbours, ...weighty].map(({ id }) => id))];
    return { options, right: [ids.indexOf(question.place)], map: { named, mark: question.place } };
  },
  locate: () => ({ map: { named: [] } }),
  name: ({ place }) => ({ map: { named: [], mark: place } }),
};

function lettered(options: readonly string[], isRight: (option: string) => boolean): Shown {
  return { options, right: options.flatMap((option, at) => (isRight(option) ? [at] : [])) };
}

/** @param seed of the talk: options stand in the same order each time */
export function askedOf(question: Question, material: Material, seed: number): { asked: Asked; answered: Answered } {
  const { right = [], ...wall } = shownOf(question, material, seed);
  const ground = groundOf(question, material);
  return {
    asked: {
      ...{ id: question.id, how: faceNames[question.face], prompt: question.prompt, options: [], items: [] },
      ...wall,
    },
    answered: {
      right,
      answer: rightAnswer(question, material),
      explanation: question.explanation,
      places: question.places,
      ...(ground && {
        ground: {
          sentence: ground.sentence && plain(ground.sentence),
          claimant: ground.claimant?.name,
          via: ground.via?.name,
          status: ground.fact.status,
        },
      }),
    },
  };
}

function shownOf<F extends Face>(question: QuestionOf<F>, material: Material, seed: number): Shown {
  const show: ((question: QuestionOf<F>, material: Material, seed: number) => Shown) | undefined = shown[question.face];
  return show ? show(question, material, seed) : {};
}
