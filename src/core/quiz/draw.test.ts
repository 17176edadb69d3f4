import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrangeItems, arrangeOptions } from './arrange.ts';
import { draw } from './draw.ts';
import { faceNames, type Face, type Question, type QuestionOf } from './faces.ts';
import { seeded } from './random.ts';
import { asked, sampleMaterial } from './sample-material.ts';

const faces = Object.keys(faceNames) as Face[];
/** Only the face and the fact matter to drawing. */
const question = (face: Face, fact: string, id = `${face}-${fact}`) =>
  ({ ...asked, id, face, fact }) as unknown as Question;

const material = sampleMaterial();
const facts = ['izium-retaken', 'kupiansk-retaken', 'lyman-left', ...Array.from({ length: 20 }, (_, n) => `fact-${n}`)];
const pool = fc
  .uniqueArray(fc.constantFrom(...faces), { minLength: 6 })
  .chain((some) =>
    fc.tuple(
      ...some.map((face) =>
        fc.subarray(facts, { minLength: 10 }).map((own) => own.map((fact) => question(face, fact))),
      ),
    ),
  )
  .map((piles) => piles.flat());
const wish = { count: 10, recent: new Set<string>() };

describe('draw', () => {
  test('ten questions over at least six faces, no fact twice', () => {
    fc.assert(
      fc.property(pool, fc.nat(), (questions, seed) => {
        const drawn = draw(questions, material, wish, seeded(seed));
        expect(drawn).toHaveLength(10);
        expect(new Set(drawn.map(({ fact }) => fact)).size).toBe(10);
        expect(new Set(drawn.map(({ face }) => face)).size).toBeGreaterThanOrEqual(6);
      }),
    );
  });
  test('the same seed draws the same quiz', () => {
    fc.assert(
      fc.property(pool, fc.nat(), (questions, seed) => {
        expect(draw(questions, material, wish, seeded(seed))).toEqual(draw(questions, material, wish, seeded(seed)));
      }),
    );
  });
  test('a poor pack gives what it has', () => {
    const two = [question('choose', 'a'), question('type', 'a', 'again'), question('type', 'b')];
    expect(
      draw(two, material, wish, seeded(1))
        .map(({ fact }) => fact)
        .toSorted(),
    ).toEqual(['a', 'b']);
    expect(draw([], material, wish, seeded(1))).toEqual([]);
  });
  test('what matters comes more often, what was just asked hardly', () => {
    const two = [question('choose', 'izium-retaken'), question('choose', 'day-4')];
    const share = (recent: ReadonlySet<string>) => {
      const firsts = Array.from({ length: 1000 }, (_, seed) => draw(two, material, { count: 1, recent }, seeded(seed)));
      return firsts.filter(([one]) => one?.fact === 'izium-retaken').length / 1000;
    };
    expect(share(new Set())).toBeGreaterThan(0.7);
    expect(share(new Set())).toBeLessThan(0.9);
    expect(share(new Set(['izium-retaken']))).toBeLessThan(0.15);
  });
});

describe('arrange', () => {
  const order: QuestionOf<'order'> = { ...asked, face: 'order', items: ['a', 'b', 'c'] };
  test('items are never shown in the right order, and all of them are shown', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const shown = arrangeItems(order, seed);
        expect(shown).not.toEqual(order.items);
        expect(shown.toSorted()).toEqual(order.items);
      }),
    );
  });
  test('options stand elsewhere in another sitting, and alike in the same', () => {
    const choose: QuestionOf<'choose'> = { ...asked, face: 'choose', options: ['a', 'b', 'c', 'd'], answer: 'a' };
    const firsts = Array.from({ length: 100 }, (_, seed) => arrangeOptions(choose, seed)[0]);
    expect(new Set(firsts).size).toBe(4);
    expect(arrangeOptions(choose, 7)).toEqual(arrangeOptions(choose, 7));
  });
});
