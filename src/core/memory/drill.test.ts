import { describe, expect, test } from 'vitest';
import { seeded } from '../quiz/random.ts';
import { asked, sampleMaterial } from '../quiz/sample-material.ts';
import { drillItems } from './drill.ts';
import { bankOf } from './question-bank.ts';

const at = { ...asked, face: 'locate', toleranceKm: 5 } as const;
const bank = bankOf(
  sampleMaterial([
    { ...at, id: 'izium again', target: { place: 'izium' } },
    { ...at, id: 'izium once more', target: { place: 'izium' } },
    { ...at, id: 'a bridge', target: { point: [37.3, 49.2], name: 'The bridge' } },
    { ...asked, id: 'no map', face: 'true-false', answer: true },
  ]).lesson,
);

describe('a map drill', () => {
  test('asks each place once, and nothing else', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const names = drillItems(bank, 200, seeded(seed)).map(({ question }) =>
        question.replace(/ (again|once more)$/, '').replace(/^derived:.*:/, ''),
      );
      expect(names.toSorted()).toEqual(['a bridge', 'izium', 'kupiansk', 'lyman', 'oskil']);
    }
  });
  test('asks through every face that there is on the map', () => {
    const hidden = { ...asked, face: 'occlusion', place: 'lyman', options: ['lyman', 'izium', 'kupiansk'] } as const;
    const { lesson } = sampleMaterial([{ ...hidden, options: [...hidden.options] }]);
    const faces = Array.from({ length: 20 }, (_, seed) => drillItems(bankOf(lesson), 200, seeded(seed))).flat();
    expect(new Set(faces.map(({ face }) => face))).toEqual(new Set(['locate', 'name', 'occlusion']));
  });
  test('asks no more than were wished for, others each time', () => {
    const firsts = Array.from({ length: 20 }, (_, seed) => drillItems(bank, 1, seeded(seed)));
    expect(firsts.every((items) => items.length === 1)).toBe(true);
    expect(new Set(firsts.flat().map(({ question }) => question)).size).toBeGreaterThan(1);
  });
});
