import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { QuestionOf } from './faces.ts';
import { grade } from './grade.ts';
import { severalCredit } from './grade-several.ts';
import { asked, sampleMaterial } from './sample-material.ts';

const material = sampleMaterial();
const question: QuestionOf<'choose-several'> = {
  ...{ ...asked, face: 'choose-several', options: ['a', 'b', 'c', 'd', 'e'] },
  answers: ['a', 'b', 'c'],
};

describe('several of a list', () => {
  test.each<[string[], number, string[]]>([
    [['a', 'b', 'c'], 1, []],
    [['c', 'a', 'b'], 1, []],
    [['a', 'a', 'b', 'c'], 1, []],
    [['a', 'b'], 2 / 3, ['You found 2 of 3.']],
    [['a', 'b', 'c', 'd'], 1 / 2, ['1 of those you chose does not belong.']],
    [['a', 'd', 'e'], 0, ['You found 1 of 3.', '2 of those you chose do not belong.']],
    [['a', 'b', 'c', 'd', 'e'], 0, ['2 of those you chose do not belong.']],
    [[], 0, ['You found 0 of 3.']],
  ])('%j earns %d', (given, credit, notes) => {
    const { credit: earned, notes: said } = grade(question, given, material);
    expect(earned).toBeCloseTo(credit);
    expect(said).toEqual(notes);
  });
  test('what is no option counts for nothing', () => {
    expect(grade(question, ['a', 'b', 'c', 'x'], material).credit).toBe(1);
    expect(grade(question, ['x'], material).credit).toBe(0);
  });
  test('where nothing is right, choosing nothing is', () => {
    expect(severalCredit(new Set(), [], ['a', 'b'])).toBe(1);
    expect(severalCredit(new Set(['a']), [], ['a', 'b'])).toBe(0.5);
  });
});

const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
/** A list parted into right and wrong, and some of it chosen. */
const parted = fc
  .tuple(fc.subarray(letters, { minLength: 3 }), fc.nat(), fc.subarray(letters))
  .map(([options, cut, chosen]) => {
    const at = 1 + (cut % (options.length - 1));
    return {
      right: options.slice(0, at),
      wrong: options.slice(at),
      chosen: chosen.filter((one) => options.includes(one)),
    };
  });
const credit = (chosen: readonly string[], right: readonly string[], wrong: readonly string[]) =>
  severalCredit(new Set(chosen), right, wrong);

describe('whatever the list', () => {
  test('all of it is earned by the right ones alone, and nothing by choosing all or none', () => {
    fc.assert(
      fc.property(parted, ({ right, wrong, chosen }) => {
        const isExact = right.every((one) => chosen.includes(one)) && chosen.length === right.length;
        expect(credit(chosen, right, wrong) === 1).toBe(isExact);
        expect(credit([...right, ...wrong], right, wrong)).toBe(0);
        expect(credit([], right, wrong)).toBe(0);
      }),
    );
  });
  test('one more right one never earns less, one more wrong one never more', () => {
    fc.assert(
      fc.property(parted, ({ right, wrong, chosen }) => {
        const before = credit(chosen, right, wrong);
        expect(before).toBeGreaterThanOrEqual(0);
        expect(before).toBeLessThanOrEqual(1);
        for (const one of right) expect(credit([...chosen, one], right, wrong)).toBeGreaterThanOrEqual(before);
        for (const one of wrong) expect(credit([...chosen, one], right, wrong)).toBeLessThanOrEqual(before);
      }),
    );
  });
  test('choosing at random is worth no more than choosing nothing would be, were credit allowed below nothing', () => {
    fc.assert(
      fc.property(parted, ({ right, wrong }) => {
        const share = (list: readonly string[], chosen: ReadonlySet<string>) =>
          list.filter((one) => chosen.has(one)).length / list.length;
        const all = [...right, ...wrong];
        const subsets = Array.from(
          { length: 2 ** all.length },
          (_, bits) => new Set(all.filter((_, at) => (bits >> at) & 1)),
        );
        const sum = subsets.reduce((total, chosen) => total + share(right, chosen) - share(wrong, chosen), 0);
        expect(sum).toBeCloseTo(0);
      }),
    );
  });
});
