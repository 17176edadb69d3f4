import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Question } from '../quiz/faces.ts';
import { asked, sampleMaterial } from '../quiz/sample-material.ts';
import { unlearned, type Memory } from './memory.ts';
import { bankOf } from './question-bank.ts';
import { createSchedule } from './schedule.ts';
import { weakItems, weakness, type Field } from './weak.ts';

const schedule = createSchedule();
const today = 100;
const about = (fact: string): Question[] => [
  { ...asked, fact, id: `choose ${fact}`, face: 'choose', options: ['x', 'y'], answer: 'x' },
  { ...asked, fact, id: `type ${fact}`, face: 'type', accept: ['x'] },
];
const facts = ['izium-retaken', 'kupiansk-retaken', 'lyman-left', 'regrouping'];
const bank = bankOf(sampleMaterial(facts.flatMap(about)).lesson);
const memory = (fact: string, more: Partial<Memory> = {}): Memory => ({
  ...unlearned('sample', fact),
  ...{ stability: 30, difficulty: 5, last: today, due: today + 30, reps: 4 },
  ...more,
});
const field = (more: Partial<Field>): Field => ({
  banks: [bank],
  memories: [],
  mistakes: [],
  today,
  schedule,
  ...more,
});
const miss = (fact: string, question = `choose ${fact}`, credit = 0) => ({
  ...{ pack: 'sample', fact, question, credit },
  ...{ face: 'choose' as const, response: 'y' },
});
const factsOf = (more: Partial<Field>, count = 10) => weakItems(field(more), count).map(({ fact }) => fact);
const chosen = (more: Partial<Field>, count = 10) => weakItems(field(more), count).map(({ question }) => question);

describe('weak spots', () => {
  test('begin with what is forgotten most likely, and leave out what is kept well', () => {
    const memories = [
      memory('izium-retaken'),
      memory('kupiansk-retaken', { last: today - 60 }),
      memory('lyman-left', { last: today - 300 }),
    ];
    expect(factsOf({ memories })).toEqual(['lyman-left', 'kupiansk-retaken']);
    expect(factsOf({ memories }, 1)).toEqual(['lyman-left']);
  });
  test('hold what was forgotten before, though it is known today', () => {
    expect(factsOf({ memories: [memory('lyman-left', { lapses: 2 }), memory('regrouping')] })).toEqual(['lyman-left']);
  });
  test('ask what was confused the way it was missed last, new or not', () => {
    const mistakes = [miss('regrouping', 'type regrouping'), miss('regrouping'), miss('lyman-left'), miss('gone')];
    expect(chosen({ mistakes })).toEqual(['type regrouping', 'choose lyman-left']);
    expect(chosen({ mistakes: [miss('regrouping', 'a question the pack has no more')] })).toEqual([
      'choose regrouping',
    ]);
  });
  test('hold nothing that was right for the most part', () => {
    expect(
      chosen({ mistakes: [miss('regrouping', 'type regrouping', 0.5), miss('lyman-left', undefined, 0.4)] }),
    ).toEqual(['choose lyman-left']);
  });
  test('ask nothing that was set aside', () => {
    const memories = [memory('lyman-left', { suspended: true }), memory('regrouping', { buriedUntil: today + 1 })];
    expect(chosen({ memories, mistakes: [miss('lyman-left'), miss('regrouping')] })).toEqual([]);
  });
  test('a fact is the weaker the longer ago, the oftener forgotten and the oftener confused', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), fc.nat(5), fc.nat(20), (days, more, lapses, confusions) => {
        const one = memory('f', { last: today - days, lapses, reps: 12 });
        const weak = weakness(one, confusions, today, schedule);
        expect(weak).toBeGreaterThanOrEqual(0);
        expect(weakness({ ...one, last: one.last - more }, confusions, today, schedule)).toBeGreaterThanOrEqual(weak);
        expect(weakness({ ...one, lapses: lapses + 1 }, confusions, today, schedule)).toBeGreaterThan(weak);
        expect(weakness(one, confusions + 1, today, schedule)).toBeGreaterThan(weak);
      }),
    );
  });
});
