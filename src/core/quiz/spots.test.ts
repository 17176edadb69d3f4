import { beforeAll, expect, test } from 'vitest';
import { bundledFiles, inMemory } from '../../../resources/packs/bundled.ts';
import { indexLesson } from '../pack/lesson-index.ts';
import { readPack } from '../pack/parse.ts';
import { questionsOf } from './derive.ts';
import { spellingsOf, type Material, type QuestionOf } from './faces.ts';
import { grade } from './grade.ts';
import { targetOf } from './grade-locate.ts';
import { landmarksFor } from './landmarks.ts';
import { spotsFor } from './spots.ts';

let material: Material;
let questions: QuestionOf<'locate'>[];
const bandsOf = (question: QuestionOf<'locate'>) => {
  const target = targetOf(question, material);
  return spotsFor(target, landmarksFor(target, material), material);
};

beforeAll(async () => {
  const lesson = await readPack(inMemory(await bundledFiles()));
  material = { lesson, index: indexLesson(lesson), language: 'en' };
  questions = questionsOf(material).filter((one) => one.face === 'locate');
});

test('every place that is asked for can be answered from the list, and few spots of it are right', () => {
  for (const question of questions) {
    const credits = bandsOf(question)
      .flat()
      .map(({ at: [lon, lat] }) => grade(question, [lon, lat], material).credit);
    const rights = credits.filter((credit) => credit === 1).length;
    expect(rights, question.id).toBeGreaterThanOrEqual(1);
    // along a river there are many
    expect(rights, question.id).toBeLessThan(credits.length / 2);
  }
});

test('it goes from north to south and from west to east', () => {
  for (const question of questions) {
    const bands = bandsOf(question);
    for (const band of bands) {
      const lons = band.map(({ at: [lon] }) => lon);
      expect(lons).toEqual(lons.toSorted((a, b) => a - b));
    }
    const lats = bands.map((band) => Math.max(...band.map(({ at: [, lat] }) => lat)));
    expect(lats).toEqual(lats.toSorted((a, b) => b - a));
  }
});

test('no spot says what it is: all are told alike, from the landmarks, and by no other name', () => {
  for (const question of questions) {
    const target = targetOf(question, material);
    const landmarks = landmarksFor(target, material).map(({ name }) => name);
    const spots = bandsOf(question).flat();
    expect(new Set(spots.map(({ where }) => where)).size, question.id).toBeGreaterThan(spots.length * 0.9);
    for (const { where } of spots) {
      const rest = landmarks.reduce((text, name) => text.replaceAll(name, ''), where);
      expect(rest, question.id).toMatch(/^((at |[\d.]+ k?m (north|south|east|west)(-\w+)? of )(, )?)+$/);
      for (const name of target.place ? spellingsOf(target.place) : []) expect(where).not.toContain(name);
    }
  }
});

test('the same spots are listed whichever of the places is asked for, but for the towns that are named', () => {
  const listed = questions.map((question) => {
    const target = targetOf(question, material);
    const named = landmarksFor(target, material).length;
    return target.place && bandsOf(question).flat().length + named;
  });
  expect(new Set(listed.filter((count) => count !== undefined)).size).toBe(1);
});
