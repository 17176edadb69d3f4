import { beforeAll, expect, test } from 'vitest';
import { bundledFiles, inMemory } from '../../../resources/packs/bundled.ts';
import { indexLesson } from '../pack/lesson-index.ts';
import { readPack } from '../pack/parse.ts';
import type { Material } from '../quiz/faces.ts';
import { deckOf } from './deck.ts';
import { paperQuiz, sourcesOfSlide } from './paper-quiz.ts';
import { turnId } from './turn.ts';

let material: Material;
beforeAll(async () => {
  const lesson = await readPack(inMemory(await bundledFiles()));
  material = { lesson, index: indexLesson(lesson), language: 'en' };
});

test('has every question the slides ask, and before a slide what comes next, on the map of the slide before', () => {
  const deck = deckOf(material.lesson);
  const sheet = paperQuiz(deck, material, 1);
  const asks = deck.slides.flatMap((slide) => slide.asks);
  expect(sheet.filter(({ play }) => !play).map(({ asked }) => asked.id)).toEqual(asks);
  const turns = sheet.filter(({ play }) => play);
  expect(turns.length).toBeGreaterThan(0);
  for (const { asked, slide } of turns) {
    const next = deck.slides[deck.slides.indexOf(slide) + 1];
    expect(asked.id).toBe(turnId(next?.id ?? ''));
  }
});

test('is the same each time, so that the sheet with answers fits the one without', () => {
  const deck = deckOf(material.lesson);
  expect(paperQuiz(deck, material, 1)).toEqual(paperQuiz(deck, material, 1));
});

test('knows what an answer and a slide rest on', () => {
  const deck = deckOf(material.lesson);
  const known = new Set(material.lesson.sources.map(({ id }) => id));
  for (const { sources, play } of paperQuiz(deck, material, 1)) {
    if (!play) expect(sources.length).toBeGreaterThan(0);
    for (const id of sources) expect(known).toContain(id);
  }
  for (const slide of deck.slides.slice(1, -1))
    expect(sourcesOfSlide(slide, material.index, material.lesson).length, slide.id).toBeGreaterThan(0);
});
