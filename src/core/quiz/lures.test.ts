import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundledFiles, inMemory } from '../../../resources/packs/bundled.ts';
import { indexLesson } from '../pack/lesson-index.ts';
import { readPack } from '../pack/parse.ts';
import { questionsOf } from './derive.ts';
import type { Material, Question, QuestionOf } from './faces.ts';
import { grade } from './grade.ts';
import { luring, questionsById, withLures } from './lures.ts';

type Luring = QuestionOf<'who' | 'occlusion'>;
let material: Material;
let questions: Question[];
let derived: Luring[];
let ids: string[];

beforeAll(async () => {
  const lesson = await readPack(inMemory(await bundledFiles()));
  material = { lesson, index: indexLesson(lesson), language: 'en' };
  questions = questionsOf(material);
  derived = questions.filter((one): one is Luring => luring.includes(one.face) && one.id.startsWith('derived:'));
  ids = ['gone', ...lesson.places.map(({ id }) => id), ...lesson.speakers.map(({ id }) => id)];
});
const answerOf = (question: Luring) => (question.face === 'who' ? question.answer : question.place);
const optionsOf = (question: Question) => (question as Luring).options;

describe('whatever was taken for the answer', () => {
  test('there are as many options, each once, one of them right, and the same each time', () => {
    fc.assert(
      fc.property(fc.constantFrom(...derived), fc.shuffledSubarray(ids, { maxLength: 5 }), (question, lures) => {
        const lured = withLures(question, lures, material);
        const options = optionsOf(lured);
        expect(new Set(options).size).toBe(question.options.length);
        expect(options.filter((one) => grade(lured, one, material).credit === 1)).toEqual([answerOf(question)]);
        expect(withLures(question, lures, material)).toEqual(lured);
        expect({ ...lured, options: question.options }).toEqual(question);
      }),
      { numRuns: 400 },
    );
  });
  test('what may be an option becomes one, before all that was not taken for it', () => {
    for (const question of derived) {
      for (const option of question.options.slice(1))
        expect(optionsOf(withLures(question, [option], material))).toContain(option);
    }
    const izium = derived.find(({ id }) => id === 'derived:occlusion:izium');
    expect(izium && optionsOf(withLures(izium, ['mariupol', 'kramatorsk', 'zmiiv', 'lyman'], material))).toEqual([
      ...['izium', 'kramatorsk', 'zmiiv', 'lyman'],
    ]);
  });
  test('who said something of the same event as well is never an option', () => {
    for (const question of derived.filter(({ face }) => face === 'who')) {
      const fact = material.index.fact.get(question.fact);
      const near = material.lesson.facts.filter((one) => one.events.some((id) => fact?.events.includes(id)));
      const speakers = near.flatMap(({ claimant, via }) => [claimant, ...(via ? [via] : [])]);
      const options = optionsOf(withLures(question, speakers, material));
      expect(
        options.filter((one) => one !== answerOf(question) && speakers.includes(one)),
        question.id,
      ).toEqual([]);
    }
  });
});

test('what an author wrote stays as it is', () => {
  for (const question of material.lesson.questions) {
    expect(withLures(question, ['lyman', 'guardian'], material)).toBe(question);
  }
});

test('of a sitting, the items that have lures are changed and no others', () => {
  const [first, second] = derived.filter(({ face }) => face === 'occlusion');
  if (!first || !second) throw new Error('nothing is hidden');
  const asked = questionsById(material, [{ question: first.id, lures: ['zmiiv'] }, { question: second.id }]);
  expect(optionsOf(asked.get(first.id) as Question)).toContain('zmiiv');
  expect(asked.get(second.id)).toEqual(second);
  expect(asked.size).toBe(questions.length);
});
