/**
 * Questions for a class: what the wall shows before the answer, and what with it. The two are apart because the first
 * goes to a window that must not know the second.
 */
import type { Camera } from '../place/mercator.ts';
import { positionsOf } from '../place/positions.ts';
import { plain } from '../pack/lesson-index.ts';
import type { Place, Status } from '../pack/schema.ts';
import { placeName } from '../place/name.ts';
import { arrangeItems, arrangeOptions, arrangePairs } from '../quiz/arrange.ts';
import { clozeParts, faceNames, type Face, type Material, type Question, type QuestionOf } from '../quiz/faces.ts';
import { occlusionOf } from '../quiz/occlusion.ts';
import { turnsOf } from '../quiz/grade-changed.ts';
import { groundOf, rightAnswer } from '../quiz/reveal.ts';
import { besideNames, cameraOn, nearestZoom } from './question-camera.ts';

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
  /** two lists of which each of one belongs to one of the other: the first is numbered, the second lettered */
  pairs?: { lefts: readonly string[]; rights: readonly string[] };
  /** where the map is part of the question */
  map?: QuestionMap;
}

export interface QuestionMap {
  /** the same whichever answer is right */
  camera: Camera;
  /** the only places that keep their names; left out, all do */
  named?: readonly string[];
  /** a place that is asked for */
  mark?: string;
  /** places to choose from, in the order of the options */
  places?: readonly string[];
  /** those are told by their letters, with the answer too */
  lettered?: boolean;
}

/** Its answer, with what that rests on. */
export interface Answered {
  /** places of the right ones in `options` */
  right: readonly number[];
  /** for each of `pairs.lefts`, which of the rights belongs to it */
  mates?: readonly number[];
  answer: string;
  explanation: string;
  /** the article's sentence, who says so and how that stands; not for a question of the teacher's own */
  ground?: { sentence?: string; claimant?: string; via?: string; status: Status };
  /** places to light up */
  places: readonly string[];
}

export interface Paged {
  asked: Asked;
  answered: Answered;
  /** the map shows the first of these days with the question, and is played to the second with the answer; epoch ms */
  play?: { from: number; to: number };
}

type Shown = Partial<Pick<Asked, 'prompt' | 'options' | 'items' | 'pairs' | 'map'>> &
  Partial<Pick<Answered, 'right' | 'mates' | 'places'>> &
  Pick<Paged, 'play'>;

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
  match: (question, _, seed) => {
    const pairs = arrangePairs(question, seed);
    const { pairs: made } = question;
    return { pairs, mates: pairs.lefts.map((left) => made.findIndex((pair) => pair.left === left)) };
  },
  changed: (question, material, seed) => {
    const places = arrangeOptions(question, seed).flatMap((id) => material.index.place.get(id) ?? []);
    const { changed } = turnsOf(question, material);
    return {
      options: places.map((place) => placeName(place, material.language)),
      right: changed.map((place) => places.indexOf(place)),
      places: changed.map(({ id }) => id),
      map: { camera: cameraOn(spotsOf(places), nearestZoom), places: places.map(({ id }) => id), lettered: true },
      play: { from: Date.parse(question.from), to: Date.parse(question.by) },
    };
  },
  occlusion: (question, material, seed) => {
    const ids = arrangeOptions(question, seed);
    const options = ids.map((id) => {
      const place = material.index.place.get(id);
      return place ? placeName(place, material.language) : id;
    });
    const { hidden, named: others, neighbours } = occlusionOf(question, material);
    const weighty = others.filter(({ properties: { importance } }) => importance === 1);
    const named = [...new Set([...neighbours, ...weighty].map(({ id }) => id))];
    const camera = cameraOn(
      [...spotsOf([hidden]), ...neighbours.map((neighbour) => neighbour.at)],
      nearestZoom,
      besideNames,
    );
    return { options, right: [ids.indexOf(question.place)], map: { camera, named, mark: question.place } };
  },
  locate: (_, { lesson }) => ({ map: { camera: lesson.manifest.view, named: [] } }),
  name: ({ place }, { index, lesson }) => {
    const spots = spotsOf([index.place.get(place)].filter((one) => one !== undefined));
    return { map: { camera: cameraOn(spots, lesson.manifest.view.zoom), named: [], mark: place } };
  },
};

const spotsOf = (places: readonly Place[]) => places.flatMap(({ geometry }) => positionsOf(geometry));

function lettered(options: readonly string[], isRight: (option: string) => boolean): Shown {
  return { options, right: options.flatMap((option, at) => (isRight(option) ? [at] : [])) };
}

/** @param seed of the talk: options stand in the same order each time */
export function askedOf(question: Question, material: Material, seed: number): Paged {
  const { right = [], mates, places = question.places, play, ...wall } = shownOf(question, material, seed);
  const ground = groundOf(question, material);
  return {
    asked: {
      ...{ id: question.id, how: faceNames[question.face], prompt: question.prompt, options: [], items: [] },
      ...wall,
    },
    ...(play && { play }),
    answered: {
      right,
      ...(mates && { mates }),
      answer: rightAnswer(question, material),
      explanation: question.explanation,
      places,
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
