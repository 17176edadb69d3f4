import { beforeAll, describe, expect, test } from 'vitest';
import { bundledFiles, inMemory } from '../../../resources/packs/bundled.ts';
import { indexLesson, plain } from '../pack/lesson-index.ts';
import type { Lesson, LessonFact, Run } from '../pack/lesson.ts';
import { readPack } from '../pack/parse.ts';
import { deriveCloze } from './derive-cloze.ts';
import { filledIn, gapsOf, type Material } from './faces.ts';
import { grade } from './grade.ts';
import { sampleMaterial } from './sample-material.ts';

const { lesson } = sampleMaterial();

/** The sample lesson with one sentence, which carries one fact. */
function saying(runs: Run[], of: Partial<LessonFact>): Material {
  const [first] = lesson.facts;
  if (!first) throw new Error('the sample has no fact');
  const statement = runs.map(({ text }) => text).join('');
  const facts = [{ ...first, kind: 'event' as const, statement, places: [], events: [], ...of }];
  const sentences = [{ id: 's', runs, facts: [first.id] }];
  const article: Lesson['article'] = {
    title: 'One',
    sections: [{ id: 'one', heading: 'One', blocks: [{ kind: 'paragraph', sentences }] }],
  };
  const only = { ...lesson, facts, article };
  return { lesson: only, index: indexLesson(only), language: 'en' };
}
const izium: Run = { text: 'Izium', link: { to: 'place', id: 'izium' } };
const texts = (runs: Run[], of: Partial<LessonFact> = {}) => deriveCloze(saying(runs, of)).map(({ text }) => text);

describe('a sentence → what is missing in it', () => {
  const dated: Run[] = [{ text: 'On 10 September troops entered ' }, izium, { text: ', 62 kilometres off.' }];
  test.each([
    ['event', 'On {{10 September|September 10}} troops entered Izium, 62 kilometres off.'],
    ['place', 'On 10 September troops entered {{Izium}}, 62 kilometres off.'],
    ['figure', 'On 10 September troops entered Izium, {{62}} kilometres off.'],
  ] as const)('of a fact of kind %s', (kind, text) => {
    expect(texts(dated, { kind, places: ['izium'] })).toEqual([text]);
  });

  test.each<[string, Run[], Partial<LessonFact>]>([
    ['what is not said exactly', [{ text: 'About 3 March it was some 20 kilometres off.' }], {}],
    ['the end of a stretch or of a doubt', [{ text: 'It was 6 or 7 September.' }], {}],
    ['part of a long number', [{ text: 'It was more than 6,000 kilometres off.' }], {}],
    ['one of two dates', [{ text: 'It was 8 September and then 9 September.' }], {}],
    ['a place that is named twice', [izium, { text: ' is Izium.' }], { places: ['izium'] }],
    ['a place that the fact is not about', [izium, { text: ' stands.' }], {}],
    ['what the fact does not say', [{ text: 'On 10 September it began.' }], { statement: 'It began.' }],
    ['what was corrected', dated, { status: 'corrected' }],
    ['what tells of deaths', dated, { events: ['e15'] }],
  ])('never %s', (_, runs, of) => expect(texts(runs, of)).toEqual([]));

  test('the gap is named in the id', () => {
    expect(deriveCloze(saying(dated, {}))[0]?.id).toBe('derived:cloze:s.10-september');
  });
});

describe('in the bundled lesson', () => {
  let material: Material;
  beforeAll(async () => {
    const bundled = await readPack(inMemory(await bundledFiles()));
    material = { lesson: bundled, index: indexLesson(bundled), language: 'en' };
  });
  test('filled in, each is a sentence of the article, and what was missing is in its fact', () => {
    const questions = deriveCloze(material);
    const sentences = new Set([...material.index.sentence.values()].map(plain));
    expect(questions.length).toBeGreaterThan(15);
    for (const question of questions) {
      expect(sentences, question.id).toContain(filledIn(question.text));
      for (const [first = ''] of gapsOf(question.text)) expect(question.explanation, question.id).toContain(first);
    }
  });
  test('a date may be typed either way round, a place in every spelling', () => {
    for (const question of deriveCloze(material)) {
      const [gap = []] = gapsOf(question.text);
      for (const typed of gap) expect(grade(question, [typed], material).credit, typed).toBe(1);
    }
  });
});
