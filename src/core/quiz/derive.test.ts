import { describe, expect, test } from 'vitest';
import { questionsOf } from './derive.ts';
import { deriveLocate } from './derive-locate.ts';
import { deriveOrder } from './derive-order.ts';
import { deriveWho } from './derive-who.ts';
import { asked, sampleMaterial } from './sample-material.ts';

const material = sampleMaterial();

describe('place → click it', () => {
  test('every place that can be pointed at, with the fact that matters most about it', () => {
    expect(deriveLocate(material).map(({ id, fact }) => [id, fact])).toEqual([
      ['derived:locate:izium', 'izium-place'],
      ['derived:locate:kupiansk', 'kupiansk-retaken'],
      ['derived:locate:lyman', 'lyman-left'],
      ['derived:locate:oskil', 'lyman-left'],
    ]);
  });
  test('places are named in the reader’s language, under the same id', () => {
    const [izium] = deriveLocate(sampleMaterial([], 'uk'));
    expect(izium).toMatchObject({ id: 'derived:locate:izium', prompt: 'Where is Ізюм?' });
  });
  test('what an author asks is not asked twice', () => {
    const authored = sampleMaterial([{ ...asked, face: 'locate', target: { place: 'izium' }, toleranceKm: 5 }]);
    expect(deriveLocate(authored).map(({ id }) => id)).not.toContain('derived:locate:izium');
    expect(questionsOf(authored)[0]?.id).toBe('q');
  });
});

describe('dates → put them in order', () => {
  const [only, ...more] = deriveOrder(material);
  test('events whose days surely differ, in the right order, by an id that names them', () => {
    expect(more).toEqual([]);
    expect(only).toMatchObject({
      id: 'derived:order:e04.e06.e08.e09',
      items: ['Event 04', 'Event 06', 'Event 08', 'Event 09'],
    });
  });
  test('the days are told afterwards', () => {
    expect(only?.explanation).toContain('Event 06: 6 September 2022.');
  });
});

describe('claim → who said it', () => {
  const questions = deriveWho(material);
  test('claims that can stand alone and do not say who speaks; not who counts the dead', () => {
    expect(questions.map(({ id }) => id)).toEqual(['derived:who:regrouping', 'derived:who:thousand']);
  });
  test('no distractor says something about the same events, which might be right as well', () => {
    for (const { options, answer } of questions) {
      expect(options).toHaveLength(4);
      expect(new Set(options).size).toBe(4);
      expect(options).toContain(answer);
    }
    expect(questions[0]?.options).not.toContain('president');
    expect(questions[1]?.options).not.toContain('ministry');
  });
  test('speakers of the same kind come first', () => {
    for (const { options } of questions) expect(options).toContain('mayor');
  });
});

test('deriving is the same each time', () => {
  expect(questionsOf(sampleMaterial())).toEqual(questionsOf(material));
});
