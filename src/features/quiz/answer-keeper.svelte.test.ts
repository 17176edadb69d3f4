import { describe, expect, test } from 'vitest';
import type { Answer, Change, Problem } from '../../core/contract.ts';
import { ProblemError } from '../../shared/api/client.ts';
import { AnswerKeeper, type Logs } from './answer-keeper.svelte.ts';

const answer = (id: string) => ({ id }) as Answer;
const full: Problem = { type: 'disk-full', status: 507, title: 'The disk is full.' };

/** A disk that can be full, or take its time. */
function disk() {
  const stored: string[] = [];
  let isFull = false;
  let waiting: (() => void) | undefined;
  return {
    stored,
    fill: (now: boolean) => (isFull = now),
    /** holds the next write back until it is let go */
    hold: () => {
      const held = Promise.withResolvers<void>();
      waiting = held.resolve;
      return held.promise;
    },
    letGo: () => waiting?.(),
    logs(gate?: Promise<void>): Logs {
      const save = (log: string) => async (line: Answer | Change) => {
        await gate;
        if (isFull) throw new ProblemError(full);
        stored.push(log + line.id);
        return line as never;
      };
      return { saveAnswer: save(''), saveChange: save('undo of ') };
    },
  };
}

describe('AnswerKeeper', () => {
  test('an answer waits until the disk has it', async () => {
    const target = disk();
    const gate = target.hold();
    const keeper = new AnswerKeeper(target.logs(gate));
    const kept = keeper.keep(answer('one'));
    expect(keeper.waiting).toHaveLength(1);
    expect(keeper.sending).toBe(true);
    target.letGo();
    await kept;
    expect(keeper.waiting).toEqual([]);
    expect(target.stored).toEqual(['one']);
  });

  test('answers given meanwhile follow in order, each sent once', async () => {
    const target = disk();
    const gate = target.hold();
    const keeper = new AnswerKeeper(target.logs(gate));
    const all = [keeper.keep(answer('one')), keeper.keep(answer('two')), keeper.keep(answer('three'))];
    target.letGo();
    await Promise.all(all);
    expect(target.stored).toEqual(['one', 'two', 'three']);
  });

  test('what is refused waits, says why, and goes with the next attempt', async () => {
    const target = disk();
    target.fill(true);
    const keeper = new AnswerKeeper(target.logs());
    await keeper.keep(answer('one'));
    await keeper.keep(answer('two'));
    expect(keeper.problem).toEqual(full);
    expect(keeper.waiting.map(({ id }) => id)).toEqual(['one', 'two']);
    target.fill(false);
    await keeper.send();
    expect(keeper.problem).toBeUndefined();
    expect(keeper.waiting).toEqual([]);
    expect(target.stored).toEqual(['one', 'two']);
  });

  test('what was on its way when the page was left is sent under the same id', async () => {
    const target = disk();
    const keeper = new AnswerKeeper(target.logs(), [answer('earlier')]);
    await keeper.send();
    expect(target.stored).toEqual(['earlier']);
  });

  test('what is taken back follows the answer it is about', async () => {
    const target = disk();
    const keeper = new AnswerKeeper(target.logs());
    await keeper.keep(answer('one'), { kind: 'undo', id: 'one', about: 'one', payload: null }, answer('two'));
    expect(target.stored).toEqual(['one', 'undo of one', 'two']);
  });
});
