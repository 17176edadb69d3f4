import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markings, marksFor, sayMarking, sayMarks, score, type Credit } from './marking.ts';
import type { Marking } from './schema.ts';

const third: Marking = { right: 1, wrong: 1 / 3, floor: false };
const credit = fc.oneof(
  fc.constant<Credit>(undefined),
  fc.constantFrom(0, 1),
  fc.double({ min: 0, max: 1, noNaN: true }),
);
const credits = fc.array(credit, { maxLength: 60 });
const scheme = fc.record({
  right: fc.constantFrom(...markings.map(({ right }) => right)),
  wrong: fc.constantFrom(...markings.map(({ wrong }) => wrong)),
  floor: fc.boolean(),
});

describe('marks', () => {
  test('one for right, a third off for wrong, none for nothing', () => {
    expect(score([1, 1, 0, undefined], third)).toEqual({
      ...{ marks: 2 - 1 / 3, of: 4 },
      ...{ right: 2, part: 0, wrong: 1, unanswered: 1 },
    });
    expect(score([0, 0, 0, 1], third).marks).toBe(0);
  });
  test('part of an answer earns its part and loses nothing', () => {
    expect(score([0.5, 0.25], third)).toMatchObject({ marks: 0.75, part: 2, wrong: 0 });
  });
  test('the sum of what each answer is worth', () => {
    fc.assert(
      fc.property(credits, scheme, (all, by) => {
        const sum = all.reduce<number>((marks, one) => marks + marksFor(one, by), 0);
        expect(score(all, { ...by, floor: false }).marks).toBeCloseTo(sum, 9);
      }),
    );
  });
  test('never more than there is to be had, and with a floor never below 0', () => {
    fc.assert(
      fc.property(credits, scheme, (all, by) => {
        const { marks, of, right, part, wrong, unanswered } = score(all, by);
        expect(marks).toBeLessThanOrEqual(of);
        expect(marks).toBeGreaterThanOrEqual(by.floor ? 0 : -by.wrong * all.length);
        expect(marks).toBeGreaterThanOrEqual(score(all, { ...by, floor: false }).marks);
        expect(right + part + wrong + unanswered).toBe(all.length);
      }),
    );
  });
  test('the same in whichever order the answers stand', () => {
    const shuffles = credits.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffles, scheme, ([all, other], by) => {
        expect(score(other, by)).toEqual(score(all, by));
      }),
    );
  });
  test('leaving a question empty is never worse than a wrong answer, and never better than a right one', () => {
    fc.assert(
      fc.property(credits, scheme, (all, by) => {
        const [right, empty, wrong] = [1, undefined, 0].map((one) => score([...all, one], by).marks) as [
          number,
          number,
          number,
        ];
        expect(right).toBeGreaterThanOrEqual(empty);
        expect(empty).toBeGreaterThanOrEqual(wrong);
      }),
    );
  });
});

test.each([
  [0, '0'],
  [-1 / 3, '−⅓'],
  [38 / 3, '12.67'],
  [-0.001, '0'],
  [1 / 2, '½'],
])('%d in words', (marks, words) => expect(sayMarks(marks)).toBe(words));

test('a scheme in words', () => {
  expect(sayMarking({ ...third, floor: true })).toBe('+1 for a right answer, −⅓ for a wrong one, never below 0 in all');
  expect(sayMarking({ right: 4, wrong: 0, floor: true })).toBe('+4 for a right answer, nothing off for a wrong one');
});
