import { describe, expect, test, vi } from 'vitest';
import type { Answer, Change, PresentSitting, StoredAnswer } from '../../../core/contract.ts';
import { boardItems } from '../../../core/memory/board.ts';
import { bankOf } from '../../../core/memory/question-bank.ts';
import { seeded } from '../../../core/quiz/random.ts';
import { sampleMaterial } from '../../../core/quiz/sample-material.ts';
import { BoardRun, type MatchWish } from './board-run.svelte.ts';

const { lesson, index } = sampleMaterial();
const items = boardItems(bankOf(lesson), seeded(1));
const wish: MatchWish = { id: 'sitting', kind: 'match', packs: ['sample'] };

function start(answers: readonly StoredAnswer[] = []) {
  const saved: (Answer | Change)[] = [];
  let ids = 0;
  let time = 5000;
  const world = {
    storage: { getItem: () => null, setItem: () => undefined },
    newId: () => `id-${ids++}`,
    clock: () => time,
  };
  const save = (line: Answer | Change) => Promise.resolve(void saved.push(line));
  const study = {
    ...{ lesson, index, settings: { value: { labelLanguage: 'en' } } },
    api: { saveAnswer: save, saveChange: save },
  } as unknown as ConstructorParameters<typeof BoardRun>[0];
  const present: PresentSitting & { wish: MatchWish } = {
    ...{ id: 'sitting', wish, packs: ['sample'], seed: 1, seq: 1, at: 0, offset: 0, now: 0, items },
  };
  return { run: new BoardRun(study, world, present, answers), saved, pass: (ms: number) => (time += ms) };
}
const stored = (answer: Answer | Change | undefined, undone = false): StoredAnswer => ({
  ...(answer as Answer),
  ...{ seq: 1, at: 0, offset: 0, undone },
});

describe('a board', () => {
  test('a wrong pair stays open and is missed; right ones end it', async () => {
    const { run, saved, pass } = start();
    const [first, second] = run.pairs;
    if (!first || !second) throw new Error('too few lines');
    pass(1500);
    run.pair(first.left, second.right);
    expect(run.made.size).toBe(0);
    for (const { left, right } of run.pairs) {
      expect(run.isOver).toBe(false);
      pass(1000);
      run.pair(left, right);
    }
    expect(run.isOver).toBe(true);
    expect(run.misses.map(({ id }) => id)).toEqual([first.question.id]);
    expect(run.spent).toBe(1500 + run.pairs.length * 1000);
    pass(60_000);
    run.tick();
    expect(run.spent).toBe(1500 + run.pairs.length * 1000);
    await vi.waitFor(() => expect(run.keeper.waiting).toEqual([]));
    expect(saved[0]).toMatchObject({
      ...{ face: 'match', mode: 'match', question: first.question.id, fact: first.question.fact },
      ...{ response: second.event.when.edtf, credit: 0, elapsedMs: 1500 },
    });
  });

  test('what was answered is taken back step by step, its time is not', () => {
    const { run, pass } = start();
    const [first, second] = run.pairs;
    if (!first || !second) throw new Error('too few lines');
    pass(1000);
    run.pair(first.left, second.right);
    pass(1000);
    run.pair(first.left, first.right);
    run.undo();
    expect(run.made.size).toBe(0);
    expect(run.misses).toHaveLength(1);
    run.undo();
    expect(run.misses).toHaveLength(0);
    expect(run.spent).toBe(2000);
    run.undo();
    expect(run.spent).toBe(2000);
  });

  test('left and taken up again, it stands as it was, and its clock goes on', async () => {
    const before = start();
    const [first, second] = before.run.pairs;
    if (!first || !second) throw new Error('too few lines');
    before.pass(1000);
    before.run.pair(first.left, second.right);
    before.pass(1000);
    before.run.pair(first.left, first.right);
    await vi.waitFor(() => expect(before.saved).toHaveLength(2));
    const after = start([stored(before.saved[0], true), stored(before.saved[1])]);
    expect([...after.run.made]).toEqual([[first.left, first.right]]);
    expect(after.run.misses).toEqual([]);
    expect(after.run.spent).toBe(2000);
    after.pass(500);
    after.run.tick();
    expect(after.run.spent).toBe(2500);
  });
});
