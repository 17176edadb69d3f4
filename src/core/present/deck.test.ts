import { beforeAll, describe, expect, test } from 'vitest';
import { bundledFiles, inMemory } from '../../../resources/packs/bundled.ts';
import type { Lesson } from '../pack/lesson.ts';
import { indexLesson } from '../pack/lesson-index.ts';
import { readPack } from '../pack/parse.ts';
import { questionsOf } from '../quiz/derive.ts';
import type { Material } from '../quiz/faces.ts';
import { deckOf } from './deck.ts';
import { LessonPlan, PlanFile } from './lesson-plan.ts';
import { askedOf } from './questions.ts';
import { turnId, turnOf } from './turn.ts';

let lesson: Lesson;
let material: Material;
beforeAll(async () => {
  lesson = await readPack(inMemory(await bundledFiles()));
  material = { lesson, index: indexLesson(lesson), language: 'en' };
});
const own = '6f1f8f0e-7d1d-4b1b-9d52-0a1a2b3c4d5e';
const plan = (steps: LessonPlan['steps']): LessonPlan => LessonPlan.parse({ name: 'Class 9b', steps });
const ids = (steps: LessonPlan['steps']) => deckOf(lesson, plan(steps)).slides.map(({ id }) => id);

describe('the deck of a lesson', () => {
  test('tells the story of the pack between cover and end', () => {
    expect(deckOf(lesson).slides.map(({ id }) => id)).toEqual(['cover', ...lesson.story.map(({ id }) => id), 'end']);
  });
  test('asks what each step asks', () => {
    for (const { id, ask } of lesson.story)
      expect(deckOf(lesson).slides.find((slide) => slide.id === id)?.asks).toEqual(ask ? [ask] : []);
  });
});

test('a picture of a step has its address and its credit, an own step over the same map has none', () => {
  const step = lesson.story.find(({ picture }) => picture);
  const [, ours, slide] = deckOf(lesson, {
    name: 'A',
    steps: [{ own, heading: 'Ours', lines: [], map: step?.id ?? '' }, { step: step?.id ?? '' }],
  }).slides.filter(({ id }) => ['cover', own, step?.id].includes(id));
  expect(slide?.picture).toEqual({ ...step?.picture, src: '/packs/izium-2022/media/rail-path.svg' });
  expect(slide?.picture?.caption).toContain('©');
  expect(ours).toMatchObject({ id: own, own: true, events: [] });
  expect(ours?.picture).toBeUndefined();
});

describe('a lesson plan', () => {
  const rest = () => lesson.story.map(({ id }) => ({ step: id }));

  test('changes the order, leaves steps out, and adds one of its own over a step’s map', () => {
    const [first, second, third, ...others] = rest();
    const map = third?.step ?? '';
    const told = ids([
      { ...second, step: second?.step ?? '' },
      { own, heading: 'Ours', lines: ['One line.'], map, asks: [] },
      { step: first?.step ?? '', hidden: true },
      { step: map },
      ...others,
    ]);
    expect(told.slice(0, 4)).toEqual(['cover', second?.step, own, map]);
    expect(told).not.toContain(first?.step);
  });
  test('of an older version has new steps where the pack has them, and none that are gone', () => {
    const without = rest().filter((_, at) => at !== 2);
    expect(ids([{ step: 'gone' }, ...without])).toEqual(ids(rest()));
  });
  test('without any step shows the whole story', () => {
    expect(ids([])).toEqual(ids(rest()));
  });
  test('gives a step its own notes, questions and time', () => {
    const [first] = lesson.story;
    const [, slide] = deckOf(lesson, plan([{ step: first?.id ?? '', notes: 'Mine', asks: ['q'], seconds: 90 }])).slides;
    expect(slide).toMatchObject({ notes: 'Mine', asks: ['q'], plannedMs: 90_000 });
  });
  test('from a file is refused where it says what no plan can say', () => {
    const file = {
      format: 'salient-plan/1',
      pack: 'p',
      packVersion: '1.0.0',
      plan: { name: 'A', steps: [{ step: 's', html: '' }] },
    };
    expect(PlanFile.safeParse(file).success).toBe(false);
  });
});

describe('questions for a class', () => {
  test('say nothing of the answer before it is shown, but for the options themselves', () => {
    for (const question of questionsOf(material)) {
      const { asked, answered } = askedOf(question, material, 7);
      expect(
        Object.keys(asked).filter((key) => !['id', 'how', 'prompt', 'options', 'items', 'pairs', 'map'].includes(key)),
      ).toEqual([]);
      for (const at of answered.right) expect(asked.options[at]).toBeDefined();
      if (asked.options.length > 0) expect(answered.right.length).toBeGreaterThan(0);
    }
  });
  test('have their options in the same places each time', () => {
    const [question] = lesson.questions.filter(({ face }) => face === 'choose');
    if (!question) throw new Error('the lesson has a question to choose');
    expect(askedOf(question, material, 3)).toEqual(askedOf(question, material, 3));
  });
});

describe('what comes next', () => {
  test('is asked where places change hands, with one right place and others that stay as they were', () => {
    const deck = deckOf(lesson);
    const turns = deck.slides.flatMap(({ id }) => turnOf(lesson, deck, turnId(id), 'en', 1) ?? []);
    expect(turns.length).toBeGreaterThan(2);
    for (const { asked, answered, play } of turns) {
      expect(answered.right).toHaveLength(1);
      expect(asked.options[answered.right[0] ?? -1]).toBe(answered.answer);
      expect(new Set(asked.options).size).toBe(asked.options.length);
      expect(play?.from).toBeLessThan(play?.to ?? 0);
    }
  });
  test('is not asked where nothing moves', () => {
    const deck = deckOf(lesson);
    expect(turnOf(lesson, deck, turnId('cover'), 'en', 1)).toBeUndefined();
    expect(turnOf(lesson, deck, turnId('nowhere'), 'en', 1)).toBeUndefined();
  });
});
