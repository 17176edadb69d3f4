import { describe, expect, test } from 'vitest';
import { again, answer, begin, current, isFinished, missed, next, replied, type Sitting } from './sitting.ts';
import type { Question } from './faces.ts';
import { asked } from './sample-material.ts';
import { gradeOf } from './verdict.ts';

const questions: Question[] = ['one', 'two', 'three'].map((id) => ({ ...asked, id, face: 'true-false', answer: true }));
const start = begin({ id: 'sitting', mode: 'practice', seed: 1, questions });
const reply = (id: string, credit: number) => ({ id, given: true, grade: gradeOf(credit), elapsedMs: 1200 });
const through = (credits: number[]): Sitting =>
  credits.reduce((sitting, credit, position) => next(answer(sitting, reply(`r${position}`, credit))), start);

describe('a sitting', () => {
  test('goes on only from an answered question', () => {
    expect(next(start)).toBe(start);
    const answered = answer(start, reply('r0', 1));
    expect(current(answered)?.id).toBe('one');
    expect(replied(answered)?.id).toBe('r0');
    expect(current(next(answered))?.id).toBe('two');
    expect(replied(next(answered))).toBeUndefined();
  });
  test('takes one answer to each question', () => {
    const answered = answer(start, reply('r0', 1));
    expect(answer(answered, reply('other', 0))).toBe(answered);
  });
  test('ends after the last question', () => {
    const finished = through([1, 0.5, 0]);
    expect(isFinished(finished)).toBe(true);
    expect(current(finished)).toBeUndefined();
    expect(answer(finished, reply('late', 1))).toBe(finished);
    expect(next(finished)).toBe(finished);
  });
  test('misses are what was not wholly right, and come again on their own', () => {
    const finished = through([1, 0.5, 0]);
    expect(missed(finished).map(({ question, reply: { id } }) => [question.id, id])).toEqual([
      ['two', 'r1'],
      ['three', 'r2'],
    ]);
    expect(again(finished, 'second', 2)).toEqual({
      id: 'second',
      mode: 'again',
      seed: 2,
      questions: questions.slice(1),
      replies: [],
      position: 0,
    });
  });
  test('is plain data: kept as JSON and taken up again, it goes on the same', () => {
    const kept = JSON.parse(JSON.stringify(through([1]))) as Sitting;
    expect(kept).toEqual(through([1]));
    expect(current(kept)?.id).toBe('two');
  });
});
