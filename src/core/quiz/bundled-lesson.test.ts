/** The quiz of the bundled lesson: what holds for made-up packs holds for the real one. */
import { beforeAll, describe, expect, test } from 'vitest';
import { bundledFiles, inMemory } from '../../../resources/packs/bundled.ts';
import { indexLesson } from '../pack/lesson-index.ts';
import { readPack } from '../pack/parse.ts';
import { nearestPoint } from '../place/distance.ts';
import { questionsOf } from './derive.ts';
import { draw } from './draw.ts';
import { gapsOf, type Face, type Material, type Question, type QuestionOf } from './faces.ts';
import { grade } from './grade.ts';
import { targetOf } from './grade-locate.ts';
import { landmarksFor } from './landmarks.ts';
import { seeded } from './random.ts';
import { groundOf } from './reveal.ts';

let material: Material;
let questions: Question[];
const ofFace = <F extends Face>(face: F) => questions.filter((one): one is QuestionOf<F> => one.face === face);

beforeAll(async () => {
  const lesson = await readPack(inMemory(await bundledFiles()));
  material = { lesson, index: indexLesson(lesson), language: 'en' };
  questions = questionsOf(material);
});

test('ten questions over at least six faces and ten facts, whatever the seed', () => {
  for (let seed = 0; seed < 500; seed++) {
    const drawn = draw(questions, material, { count: 10, recent: new Set() }, seeded(seed * 7919));
    expect(new Set(drawn.map(({ fact }) => fact)).size).toBe(10);
    expect(new Set(drawn.map(({ face }) => face)).size).toBeGreaterThanOrEqual(6);
  }
});

test('every question has an id of its own, and a sentence that it rests on', () => {
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  for (const question of questions) expect(groundOf(question, material)?.sentence, question.id).toBeDefined();
});

describe('the right answer is right, and no other option is', () => {
  const only = (credits: number[]) => expect(credits.filter((credit) => credit === 1)).toHaveLength(1);

  test('options', () => {
    for (const one of ofFace('choose')) only(one.options.map((option) => grade(one, option, material).credit));
    for (const one of ofFace('verdict')) only(one.options.map((option) => grade(one, option, material).credit));
    for (const one of ofFace('who')) only(one.options.map((option) => grade(one, option, material).credit));
  });
  test('what is typed, in every spelling', () => {
    for (const one of ofFace('type')) {
      for (const typed of one.accept) expect(grade(one, typed, material).credit, typed).toBe(1);
    }
    for (const one of ofFace('cloze')) {
      const typed = gapsOf(one.text).map(([first = '']) => first);
      expect(grade(one, typed, material).credit, one.id).toBe(1);
    }
  });
  test('order, days and places', () => {
    for (const one of ofFace('order')) expect(grade(one, one.items, material).credit, one.id).toBe(1);
    for (const one of ofFace('interval')) expect(grade(one, one.days, material).credit, one.id).toBe(1);
    for (const one of ofFace('locate')) {
      const [lon, lat] = nearestPoint(targetOf(one, material).geometry, [37.3, 49.4]);
      expect(grade(one, [lon, lat], material).credit, one.id).toBe(1);
    }
  });
});

test('there is always something to go by on the map, and never what is sought', () => {
  for (const one of ofFace('locate')) {
    const target = targetOf(one, material);
    const landmarks = landmarksFor(target, material);
    expect(landmarks.length, one.id).toBeGreaterThan(0);
    expect(landmarks.map(({ id }) => id)).not.toContain(target.place?.id);
  }
});
