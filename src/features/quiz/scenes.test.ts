import { beforeAll, expect, test } from 'vitest';
import { bundledFiles, inMemory } from '../../../resources/packs/bundled.ts';
import { indexLesson } from '../../core/pack/lesson-index.ts';
import { readPack } from '../../core/pack/parse.ts';
import { placeById } from '../../core/quiz/askable-places.ts';
import { deriveOcclusion } from '../../core/quiz/derive-occlusion.ts';
import { spellingsOf, type Material, type QuestionOf } from '../../core/quiz/faces.ts';
import { occlusionOf } from '../../core/quiz/occlusion.ts';
import { hiddenScene, shownScene } from './scenes.ts';

let material: Material;
let questions: QuestionOf<'occlusion'>[];

beforeAll(async () => {
  const lesson = await readPack(inMemory(await bundledFiles()));
  material = { lesson, index: indexLesson(lesson), language: 'en' };
  questions = deriveOcclusion(material);
});

/** Everything that is written in a value, keys aside. */
const texts = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(texts) : [];

test('while a name is hidden, the map’s data hold neither a spelling nor an id of any of the options', () => {
  expect(questions.length).toBeGreaterThan(20);
  for (const question of questions) {
    const written = new Set(texts(hiddenScene(occlusionOf(question, material), 'en')));
    const hidden = question.options.flatMap((id) => [id, ...spellingsOf(placeById(id, material))]);
    expect(
      hidden.filter((text) => written.has(text)),
      question.id,
    ).toEqual([]);
    expect(written).toContain('?');
  }
});

test('nothing but the mark tells the options apart', () => {
  for (const question of questions) {
    const marks = (place: string) => {
      const { places } = hiddenScene(occlusionOf({ ...question, place }, material), 'en');
      return places.length;
    };
    for (const option of question.options) expect(marks(option)).toBe(marks(question.place));
  }
});

test('afterwards all names are there, and what was chosen instead is marked as a guess', () => {
  for (const question of questions) {
    const other = placeById(question.options[1] ?? '', material);
    const { places, lit } = shownScene(occlusionOf(question, material), other, 'en');
    const ids = [...places, ...lit].map(({ properties: { id } }) => id);
    expect(ids).toEqual(expect.arrayContaining(question.options));
    expect(new Set(ids).size).toBe(ids.length);
    expect(lit.map(({ properties: { id, draw } }) => [id, draw])).toContainEqual([other.id, 'guess']);
  }
});
