import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSchedule } from '../memory/schedule.ts';
import { unlearned } from '../memory/memory.ts';
import { binEdges, binOf, spanOf } from './bins.ts';
import { recallOf } from './recall.ts';
import { shareOf, stepOf } from './share.ts';

test('every chance is in the bin that reaches around it', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (chance) => {
      const [from, to] = spanOf(binOf(chance));
      expect(chance).toBeGreaterThanOrEqual(from);
      expect(chance).toBeLessThanOrEqual(to);
    }),
  );
  expect(binEdges.map(binOf)).toEqual(binEdges.map((_, bin) => bin));
});

describe('recall', () => {
  const schedule = createSchedule();
  const learnt = { ...unlearned('p', 'a'), stability: 10, difficulty: 5, due: 10, last: 0, reps: 1 };

  test('falls to nine in ten when the stability has gone by; a new fact has none, one set aside is not told', () => {
    const memories = [learnt, { ...learnt, fact: 'c', suspended: true }];
    const { facts } = recallOf(['a', 'b', 'c'], memories, 10, schedule);
    expect(facts.a).toBeCloseTo(0.9, 5);
    expect(facts.b).toBe(0);
    expect(facts).not.toHaveProperty('c');
  });

  test('of a place is the mean over its facts, what is new counting as nothing', () => {
    const recall = { today: 10, facts: { a: 0.9, b: 0.5, c: 0, d: 0 } };
    expect(shareOf(['a', 'b', 'c', 'unasked'], recall)).toEqual({ facts: 3, known: 2, recall: 1.4 / 3 });
    expect(shareOf(['unasked'], recall)).toBeUndefined();
    expect(stepOf({ facts: 2, known: 0, recall: 0 })).toBe('new');
    expect(['a', 'b', 'c'].map((fact) => stepOf(shareOf([fact], recall) ?? { facts: 0, known: 0, recall: 0 }))).toEqual(
      ['firm', 'part', 'new'],
    );
    expect(stepOf({ facts: 3, known: 1, recall: 0.3 })).toBe('faint');
  });
});
