/** The quiz of the bundled lesson: what holds for made-up packs holds for the real one. */
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { bundledFiles, inMemory } from '../../../resources/packs/bundled.ts';
import { indexLesson } from '../pack/lesson-index.ts';
import { readPack } from '../pack/parse.ts';
import { areDaysApart } from './datable.ts';
import { questionsOf } from './derive.ts';
import { draw } from './draw.ts';
import {
  faceNames,
  spellingsOf,
  type Face,
  type Material,
  type Question,
  type QuestionOf,
  type Response,
} from './faces.ts';
import { grade } from './grade.ts';
import { turnsOf } from './grade-changed.ts';
import { targetOf } from './grade-locate.ts';
import { landmarksFor } from './landmarks.ts';
import { seeded } from './random.ts';
import { groundOf, rightAnswer } from './reveal.ts';
import { rightResponse, wrongResponses } from './sample-responses.ts';

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

test('the right answer to every question is right, and no other is', () => {
  for (const question of questions) {
    expect(grade(question, rightResponse(question, material), material), question.id).toMatchObject({ credit: 1 });
    const others = wrongResponses(question, material);
    expect(others.length, question.id).toBeGreaterThan(0);
    for (const given of others) {
      expect(grade(question, given, material).credit, `${question.id}: ${JSON.stringify(given)}`).toBeLessThan(1);
    }
    expect(rightAnswer(question, material), question.id).not.toBe('');
  }
});

test('what is typed is right in every spelling', () => {
  for (const one of ofFace('type')) {
    for (const typed of one.accept) expect(grade(one, typed, material).credit, typed).toBe(1);
  }
  for (const one of ofFace('name')) {
    const place = material.index.place.get(one.place);
    for (const typed of place ? spellingsOf(place) : [])
      expect(grade(one, typed, material).credit, `${one.id} ${typed}`).toBe(1);
  }
});

test('nothing that could stand in the log makes grading throw', () => {
  fc.assert(
    fc.property(fc.constantFrom(...questions), fc.jsonValue(), (question, given) => {
      const { credit } = grade(question, given as Response, material);
      expect(credit).toBeGreaterThanOrEqual(0);
      expect(credit).toBeLessThanOrEqual(1);
    }),
    { numRuns: 2000 },
  );
});

test('every face has questions enough for a quiz of its own', () => {
  for (const face of Object.keys(faceNames) as Face[]) expect(ofFace(face).length, face).toBeGreaterThanOrEqual(6);
});

test('no two events of a matching question share a day', () => {
  for (const { id, events, pairs } of ofFace('match')) {
    const whens = events.flatMap((event) => material.index.event.get(event)?.when ?? []);
    expect(whens, id).toHaveLength(pairs.length);
    for (const [at, when] of whens.entries())
      for (const other of whens.slice(at + 1)) expect(areDaysApart(when, other), id).toBe(true);
  }
});

test('what changed hands has places that did and places that did not, and none that cannot be told', () => {
  for (const one of ofFace('changed')) {
    const { changed, same, unsure } = turnsOf(one, material);
    expect(
      changed.map(({ id }) => id),
      one.id,
    ).toContain(one.options[0]);
    expect(same.length, one.id).toBeGreaterThan(0);
    expect(unsure, one.id).toEqual([]);
  }
});

test('there is always something to go by on the map, and never what is sought', () => {
  for (const one of ofFace('locate')) {
    const target = targetOf(one, material);
    const landmarks = landmarksFor(target, material);
    expect(landmarks.length, one.id).toBeGreaterThan(0);
    expect(landmarks.map(({ id }) => id)).not.toContain(target.place?.id);
  }
});
