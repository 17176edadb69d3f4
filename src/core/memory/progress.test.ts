import { describe, expect, test } from 'vitest';
import { isOffered, progress, upcoming } from './progress.ts';
import { morning } from './sample-log.ts';
import type { StartSitting, StoredSitting } from './stored-sitting.ts';

const item = (question: string, fact = question) => ({ pack: 'p', question, fact, face: 'choose' as const });
const today: StartSitting = { id: 'x', kind: 'today', packs: ['p'], minutes: 10 };
const learn: StartSitting = { id: 'x', kind: 'learn', packs: ['p'], facts: 2 };
const items = [item('a'), item('b'), item('c')];
const reply = (question: string, credit = 1) => ({ question, credit });

describe('a list of questions', () => {
  const sitting = { wish: today, items };
  test('is asked in its order, right or wrong', () => {
    expect(upcoming(sitting, [])?.question).toBe('a');
    expect(upcoming(sitting, [reply('a', 0)])?.question).toBe('b');
    expect(
      upcoming(
        sitting,
        ['a', 'b', 'c'].map((one) => reply(one)),
      ),
    ).toBeUndefined();
    expect(progress(sitting, [reply('a', 0)])).toEqual({ done: 1, of: 3 });
  });
  test('goes on where a question has left the pack', () => {
    const replies = [reply('a'), reply('gone')];
    expect(upcoming(sitting, replies)?.question).toBe('b');
    expect(progress(sitting, replies)).toEqual({ done: 1, of: 3 });
  });
});

test('a match is asked until each is right', () => {
  const sitting = { wish: { id: 'x', kind: 'match', packs: ['p'] } as StartSitting, items };
  expect(upcoming(sitting, [reply('a', 0)])?.question).toBe('a');
  expect(progress(sitting, [reply('a', 0), reply('b')])).toEqual({ done: 1, of: 3 });
  expect(upcoming(sitting, [reply('a', 0), reply('b'), reply('a'), reply('c')])).toBeUndefined();
});

test('learning counts facts that are known', () => {
  const sitting = { wish: learn, items };
  expect(progress(sitting, [reply('a'), reply('b'), reply('a')])).toEqual({ done: 1, of: 3 });
  expect(upcoming(sitting, [reply('a')])?.question).toBe('b');
});

describe('what is offered to go on with', () => {
  const begun = (wish: StartSitting): StoredSitting => ({
    ...{ id: 'x', wish, packs: ['p'], seed: 1, items, seq: 1 },
    ...{ at: morning(10), offset: 0 },
  });
  const on = (day: number) => ({ at: morning(day), offset: 0 });
  test('Today on its own day, others for a week', () => {
    expect([10, 11].map((day) => isOffered(begun(today), on(day)))).toEqual([true, false]);
    expect([10, 16, 17].map((day) => isOffered(begun(learn), on(day)))).toEqual([true, true, false]);
  });
});
