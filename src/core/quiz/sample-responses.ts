/** For tests: the answers that are right to a question whatever its face, and some that are plausible and are not. */
import { kmToPlace, nearestPoint } from '../place/distance.ts';
import { placeName } from '../place/name.ts';
import { dayMs } from '../time/when.ts';
import {
  gapsOf,
  spellingsOf,
  type Answers,
  type Face,
  type Material,
  type Question,
  type QuestionOf,
} from './faces.ts';
import { turnsOf } from './grade-changed.ts';
import { targetOf } from './grade-locate.ts';
import { fold } from './spelling.ts';

type PerFace<Result extends { [F in Face]: unknown }> = {
  [F in Face]: (question: QuestionOf<F>, material: Material) => Result[F];
};

const others = <T>(list: readonly T[], answer: T): T[] => list.filter((one) => one !== answer);
const yearMs = 365 * dayMs;
const day = (at: number) => new Date(at).toISOString().slice(0, 10);
const eventOf = ({ event }: QuestionOf<'date'>, { index }: Material) => {
  const found = index.event.get(event);
  if (!found) throw new Error(`no event ${event}`);
  return found;
};
const placeOf = (id: string, { index }: Material) => {
  const found = index.place.get(id);
  if (!found) throw new Error(`no place ${id}`);
  return found;
};
const otherNames = (accepted: readonly string[], { lesson }: Material): string[] => {
  const right = new Set(accepted.map((one) => fold(one.replace(/\(.*\)/, ''))));
  return lesson.places
    .filter((place) => spellingsOf(place).every((one) => !right.has(fold(one.replace(/\(.*\)/, '')))))
    .map((place) => placeName(place, 'en'));
};

const rights: PerFace<Answers> = {
  choose: ({ answer }) => answer,
  'choose-several': ({ answers }) => answers,
  'true-false': ({ answer }) => answer,
  verdict: ({ answer }) => answer,
  who: ({ answer }) => answer,
  date: (question, material) => day(eventOf(question, material).when.from),
  name: ({ place }, material) => placeName(placeOf(place, material), material.language),
  occlusion: ({ place }) => place,
  type: ({ accept }) => accept[0] ?? '',
  cloze: ({ text }) => gapsOf(text).map(([first = '']) => first),
  order: ({ items }) => items,
  match: ({ pairs }) => pairs.map(({ left, right }) => [left, right]),
  changed: (question, material) => turnsOf(question, material).changed.map(({ id }) => id),
  locate: (question, material) => {
    const [lon, lat] = nearestPoint(targetOf(question, material).geometry, material.lesson.manifest.view.center);
    return [lon, lat];
  },
  interval: ({ days }) => days,
};

const wrongs: PerFace<{ [F in Face]: Answers[F][] }> = {
  choose: ({ options, answer }) => others(options, answer),
  'choose-several': ({ options, answers }) => [
    [],
    options,
    ...answers.map((answer) => others(answers, answer)),
    ...options.filter((option) => !answers.includes(option)).map((option) => [...answers, option]),
  ],
  'true-false': ({ answer }) => [!answer],
  verdict: ({ options, answer }) => others(options, answer),
  who: ({ options, answer }) => others(options, answer),
  date: (question, material) => {
    const { when } = eventOf(question, material);
    return [day(when.from - 350 * yearMs), day(when.to + 350 * yearMs), '2022-02-30', 'yesterday'];
  },
  name: ({ place }, material) => otherNames(spellingsOf(placeOf(place, material)), material),
  occlusion: ({ options, place }) => [...others(options, place), 'nowhere'],
  type: ({ accept }, material) => otherNames(accept, material).filter((name) => !accept.includes(name)),
  cloze: ({ text }) => [[], gapsOf(text).map(() => 'nothing of the kind')],
  order: ({ items }) => [items.toReversed(), []],
  match: ({ pairs }) => [
    [],
    pairs.map(({ left }, at) => [left, pairs.at(at - 1)?.right ?? '']),
    pairs.slice(1).map(({ left, right }) => [left, right]),
  ],
  changed: (question, material) => {
    const { changed, same } = turnsOf(question, material);
    const right = changed.map(({ id }) => id);
    return [[], question.options, ...right.map((one) => others(right, one)), ...same.map(({ id }) => [...right, id])];
  },
  locate: (question, material) => {
    const target = targetOf(question, material);
    return material.lesson.places.flatMap(({ geometry }) =>
      geometry.type === 'Point' && kmToPlace(target.geometry, geometry.coordinates) > target.radiusKm
        ? [geometry.coordinates]
        : [],
    );
  },
  interval: ({ days, toleranceDays }) => [days + toleranceDays + 1, days - toleranceDays - 1],
};

export const rightResponse = <F extends Face>(question: QuestionOf<F>, material: Material): Answers[F] => {
  const give: (question: QuestionOf<F>, material: Material) => Answers[F] = rights[question.face];
  return give(question, material);
};

export const wrongResponses = (question: Question, material: Material): Answers[Face][] => {
  const give = wrongs[question.face] as (question: Question, material: Material) => Answers[Face][];
  return give(question, material);
};
