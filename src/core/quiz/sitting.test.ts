import { describe, expect, test } from 'vitest';
import type { StartSitting } from '../memory/stored-sitting.ts';
import {
  amend,
  answer,
  begin,
  current,
  isFinished,
  missed,
  next,
  replied,
  steps,
  undo,
  type Reply,
  type Sitting,
} from './sitting.ts';
import { gradeOf } from './verdict.ts';

const items = ['one', 'two', 'three'].map((question) => ({
  ...{ pack: 'p', question, fact: question },
  face: 'true-false' as const,
}));
const practice: StartSitting = { id: 'sitting', kind: 'practice', packs: ['p'], count: 3 };
const learn: StartSitting = { id: 'sitting', kind: 'learn', packs: ['p'], facts: 3 };
const start = begin({ id: 'sitting', wish: practice, seed: 1, items });
const reply = (question: string, credit: number): Reply => ({
  ...{ id: `reply-${question}`, question, given: true, elapsedMs: 1200 },
  grade: gradeOf(credit),
});
/** Answers what is asked, with these credits. */
const through = (credits: number[], from = start): Sitting =>
  credits.reduce((sitting, credit) => next(answer(sitting, reply(current(sitting) ?? '', credit))), from);

describe('a sitting', () => {
  test('asks the next question once the one on screen is answered', () => {
    expect(current(start)).toBe('one');
    const answered = answer(start, reply('one', 1));
    expect(current(answered)).toBe('one');
    expect(replied(answered)?.question).toBe('one');
    expect(current(next(answered))).toBe('two');
    expect(replied(next(answered))).toBeUndefined();
  });
  test('takes one answer to each question, and none to another', () => {
    const answered = answer(start, reply('one', 1));
    expect(answer(answered, reply('one', 0))).toBe(answered);
    expect(answer(start, reply('two', 1))).toBe(start);
  });
  test('ends after the last question', () => {
    const finished = through([1, 0.5, 0]);
    expect(isFinished(finished)).toBe(true);
    expect(answer(finished, reply('three', 1))).toBe(finished);
  });
  test('misses are what was not wholly right, each question once', () => {
    expect(missed(through([1, 0.5, 0])).map(({ question }) => question)).toEqual(['two', 'three']);
    const learning = through([0, 1, 1, 0, 1, 1], begin({ ...start.stored, wish: learn }));
    expect(missed(learning).map(({ question }) => question)).toEqual(['one']);
  });
  test('says which step it is at: questions, or facts that are known', () => {
    expect(steps(start)).toEqual({ done: 1, of: 3 });
    expect(steps(answer(start, reply('one', 1)))).toEqual({ done: 1, of: 3 });
    expect(steps(through([1]))).toEqual({ done: 2, of: 3 });
    expect(steps(through([1, 1, 1]))).toEqual({ done: 3, of: 3 });
    const learning = begin({ ...start.stored, wish: learn });
    expect(steps(learning)).toEqual({ done: 0, of: 3 });
    expect(steps(through([1, 1, 1, 1], learning))).toEqual({ done: 1, of: 3 });
  });
  test('goes back answer by answer, from anywhere to the start', () => {
    const finished = through([1, 0.5, 0]);
    expect(current(undo(finished))).toBe('three');
    expect(undo(answer(through([1]), reply('two', 0)))).toEqual(through([1]));
    expect(undo(undo(undo(finished)))).toEqual(start);
    expect(undo(start)).toEqual(start);
  });
  test('a reply can be put right without moving on', () => {
    const answered = answer(start, reply('one', 0));
    const amended = amend(answered, { ...reply('one', 0), id: 'other', rating: 3 });
    expect(replied(amended)).toMatchObject({ id: 'other', rating: 3 });
    expect(amended.replies).toHaveLength(1);
  });
  test('is plain data: kept as JSON and taken up again, it goes on the same', () => {
    const kept = JSON.parse(JSON.stringify(through([1]))) as Sitting;
    expect(kept).toEqual(through([1]));
    expect(current(kept)).toBe('two');
  });
});
