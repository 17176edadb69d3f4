import { describe, expect, test, vi } from 'vitest';
import type { Answer, Change, PresentSitting, StoredAnswer } from '../../../core/contract.ts';
import { itemOf } from '../../../core/memory/question-bank.ts';
import type { Question } from '../../../core/quiz/faces.ts';
import { asked, sampleMaterial } from '../../../core/quiz/sample-material.ts';
import type { Paper } from '../../../core/sitting/schema.ts';
import { TestRun, type TestWish } from './test-run.svelte.ts';

const minute = 60_000;
const truths: Question[] = ['one', 'two', 'three'].map((id) => ({ ...asked, id, face: 'true-false', answer: true }));
const material = sampleMaterial(truths);

interface Before {
  kept?: Map<string, string>;
  answers?: readonly Answer[];
  paper?: Paper;
  minutes?: number | null;
  /** milliseconds since it began */
  gone?: number;
}
function start({ kept = new Map(), answers = [], paper, minutes = 10, gone = 0 }: Before = {}) {
  const saved: (Answer | Change)[] = [];
  let ids = 0;
  let time = 5000;
  const world = {
    storage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    },
    newId: () => `id-${ids++}`,
    clock: () => time,
  };
  const save = (line: Answer | Change) => Promise.resolve(void saved.push(line));
  const { lesson, index } = material;
  const study = {
    ...{ lesson, index, settings: { value: { labelLanguage: 'en' } } },
    api: { saveAnswer: save, saveChange: save },
  } as unknown as ConstructorParameters<typeof TestRun>[0];
  const wish: TestWish = {
    ...{ id: 'sitting', kind: 'test', packs: ['sample'], count: 3, minutes },
    marking: { right: 1, wrong: 1, floor: false },
  };
  const present: PresentSitting & { wish: TestWish } = {
    ...{ id: 'sitting', wish, packs: ['sample'], seed: 1, seq: 1, at: 0, offset: 0, now: gone },
    items: truths.map((question) => itemOf('sample', question)),
    ...(paper && { paper }),
  };
  const log = answers.map((answer, seq): StoredAnswer => ({ ...answer, seq, at: 0, offset: 0, undone: false }));
  return { run: new TestRun(study, world, present, log), saved, kept, pass: (ms: number) => (time += ms) };
}
function give(run: TestRun, given: boolean) {
  if (run.question?.face === 'true-false') run.respond(run.question, given);
}
const isAnswer = (line: Answer | Change): line is Answer => !('kind' in line);

describe('a test', () => {
  test('goes on after each answer, and to the overview after the last', () => {
    const { run } = start();
    for (const position of [0, 1, 2]) {
      expect(run.position).toBe(position);
      give(run, true);
    }
    expect(run.question).toBeUndefined();
    expect(run.isOver).toBe(false);
    run.handIn();
    expect(run.score).toMatchObject({ marks: 3, of: 3, right: 3 });
  });

  test('counts the last answer to a question; taking it back brings the one before into force', async () => {
    const { run, saved } = start();
    give(run, true);
    run.go(0);
    give(run, false);
    expect(run.score).toMatchObject({ wrong: 1, unanswered: 2, marks: -1 });
    run.undo();
    expect(run.position).toBe(0);
    expect(run.score).toMatchObject({ right: 1, marks: 1 });
    run.undo();
    expect(run.score).toMatchObject({ unanswered: 3 });
    await vi.waitFor(() => expect(run.keeper.waiting).toEqual([]));
    expect(saved.map((line) => (isAnswer(line) ? line.credit : 'about' in line && line.about))).toEqual([
      1,
      0,
      'id-1',
      'id-0',
    ]);
  });

  test('left and come back to, it has its answers and flags, and opens where it is empty', async () => {
    const { run, saved } = start();
    give(run, false);
    run.toggleFlag('one');
    run.toggleFlag('two');
    run.toggleFlag('two');
    await vi.waitFor(() => expect(saved).toHaveLength(4));
    const paper = saved.findLast((line) => 'kind' in line && line.kind === 'paper') as { payload: Paper };
    const later = start({ answers: saved.filter(isAnswer), paper: paper.payload }).run;
    expect(later.position).toBe(1);
    expect(later.isFlagged('one')).toBe(true);
    expect(later.isFlagged('two')).toBe(false);
    expect(later.replies.get('one')?.given).toBe(false);
  });

  test('what was on its way when it was left is there', () => {
    const { run, kept } = start();
    give(run, true);
    run.handIn();
    const later = start({ kept: new Map(kept) }).run;
    expect(later.isOver).toBe(true);
    expect(later.score.right).toBe(1);
  });

  test('hands itself in when the time is up, and takes no answer after that', () => {
    const { run, pass, saved } = start({ gone: 4 * minute });
    expect(run.left).toBe(6 * minute);
    pass(6 * minute - 1);
    run.tick();
    expect(run.isOver).toBe(false);
    pass(1);
    run.tick();
    run.tick();
    expect(run.isOver).toBe(true);
    give(run, true);
    run.undo();
    expect(run.score.unanswered).toBe(3);
    expect(run.misses.map(({ id }) => id)).toEqual(['one', 'two', 'three']);
    expect(saved).toHaveLength(1);
  });

  test('is over at once where its time ran out while it was left', () => {
    const { run } = start({ gone: 11 * minute });
    run.tick();
    expect(run.isOver).toBe(true);
    const unlimited = start({ gone: 1000 * minute, minutes: null }).run;
    unlimited.tick();
    expect(unlimited.isOver).toBe(false);
    expect(unlimited.left).toBeUndefined();
  });
});
