import { beforeAll, describe, expect, test } from 'vitest';
import { bundledFiles, inMemory } from '../../../resources/packs/bundled.ts';
import { indexLesson } from '../pack/lesson-index.ts';
import { readPack } from '../pack/parse.ts';
import { questionsOf } from '../quiz/derive.ts';
import type { Material, Question } from '../quiz/faces.ts';
import { deckOf } from './deck.ts';
import type { LessonPlan } from './lesson-plan.ts';
import { paperQuiz, sourcesOfSlide } from './paper-quiz.ts';
import { told } from './told.ts';
import { turnId } from './turn.ts';

let material: Material;
let questions: Question[];
beforeAll(async () => {
  const lesson = await readPack(inMemory(await bundledFiles()));
  material = { lesson, index: indexLesson(lesson), language: 'en' };
  questions = questionsOf(material);
});
const tell = (plan?: LessonPlan) => told(material, questions, 1, plan);
const sheetOf = (plan?: LessonPlan) => paperQuiz(tell(plan), questions, material.index);

test('has every question the slides ask, and before a slide what comes next, on the map of the slide before', () => {
  const { deck } = tell();
  const sheet = sheetOf();
  const asks = deck.slides.flatMap((slide) => slide.asks);
  expect(sheet.filter(({ play }) => !play).map(({ asked }) => asked.id)).toEqual(asks);
  const turns = sheet.filter(({ play }) => play);
  expect(turns.length).toBeGreaterThan(0);
  for (const { asked, slide } of turns) {
    const next = deck.slides[deck.slides.findIndex(({ id }) => id === slide.id) + 1];
    expect(asked.id).toBe(turnId(next?.id ?? ''));
  }
});

test('is the same each time, so that the sheet with answers fits the one without', () => {
  expect(sheetOf()).toEqual(sheetOf());
});

describe('with a lesson plan', () => {
  const own = '6f1f8f0e-7d1d-4b1b-9d52-0a1a2b3c4d5e';

  test('asks what the plan asks, in its order: questions that follow from the lesson too, none of a hidden step, each once', () => {
    const asking = material.lesson.story.filter(({ ask }) => ask !== undefined);
    const [hidden, changed] = asking;
    const added = questions.find(({ face }) => face === 'locate')?.id ?? '';
    const others = material.lesson.story.filter(({ id }) => id !== hidden?.id && id !== changed?.id);
    const again = asking[3]?.ask ?? '';
    const plan: LessonPlan = {
      name: 'Class 9b',
      steps: [
        { own, heading: 'Ours', lines: [], map: changed?.id ?? '', asks: [added, again, 'not in the lesson'] },
        { step: changed?.id ?? '', asks: [] },
        { step: hidden?.id ?? '', hidden: true },
        ...others.map(({ id }) => ({ step: id })),
      ],
    };
    const asked = sheetOf(plan).filter(({ play }) => !play);
    expect(asked.map((one) => one.asked.id)).toEqual([
      ...[added, again],
      ...asking.slice(2).flatMap(({ ask }) => (ask === again ? [] : [ask])),
    ]);
    expect(asked[0]?.slide.id).toBe(own);
    expect(asked[0]?.sources.length).toBeGreaterThan(0);
  });
  test('asks what comes next once, where the plan has it', () => {
    const turn = sheetOf().find(({ play }) => play);
    const id = turn?.asked.id ?? '';
    const steps = material.lesson.story.map((step) => ({
      step: step.id,
      ...(step.id === turn?.slide.id && { asks: [id] }),
    }));
    const sheet = sheetOf({ name: 'Class 9b', steps });
    expect(sheet.filter(({ asked }) => asked.id === id).map(({ slide }) => slide.id)).toEqual([turn?.slide.id]);
  });
});

test('knows what an answer and a slide rest on', () => {
  const known = new Set(material.lesson.sources.map(({ id }) => id));
  for (const { sources, play } of sheetOf()) {
    if (!play) expect(sources.length).toBeGreaterThan(0);
    for (const id of sources) expect(known).toContain(id);
  }
  for (const slide of deckOf(material.lesson).slides.slice(1, -1))
    expect(sourcesOfSlide(slide, material.index, material.lesson).length, slide.id).toBeGreaterThan(0);
});
