import { describe, expect, test, vi } from 'vitest';
import type { Answer, Change, Item, StartSitting, StoredAnswer } from '../../core/contract.ts';
import { itemOf } from '../../core/memory/question-bank.ts';
import { questionsOf } from '../../core/quiz/derive.ts';
import { sampleMaterial } from '../../core/quiz/sample-material.ts';
import { QuizRun, type World } from './quiz-run.svelte.ts';

const material = sampleMaterial();
const items = questionsOf(material).map((question) => itemOf('sample', question));

interface Before {
  /** what is in the window's session storage */
  kept?: Map<string, string>;
  /** what is in the log */
  answers?: readonly Answer[];
  labelLanguage?: string;
  kind?: 'practice' | 'today';
  chosen?: readonly Item[];
}

/** A run over the sample lesson, in a world that is all here. */
function start({
  kept = new Map(),
  answers = [],
  labelLanguage = 'en',
  kind = 'practice',
  chosen = items,
}: Before = {}) {
  const { lesson, index } = material;
  const saved: (Answer | Change)[] = [];
  let ids = 0;
  let time = 0;
  const world: World = {
    storage: { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) },
    newId: () => `id-${ids++}`,
    clock: () => time,
  };
  const settings = { value: { labelLanguage } };
  const save = (line: Answer | Change) => Promise.resolve(void saved.push(line));
  const api = { saveAnswer: save, saveChange: save };
  const study = { lesson, index, settings, api } as unknown as ConstructorParameters<typeof QuizRun>[0];
  const log = answers.map((answer, seq): StoredAnswer => ({ ...answer, seq, at: 0, offset: 0, undone: false }));
  const wish = { id: 'sitting', kind, packs: ['sample'], count: chosen.length, minutes: 10 } as StartSitting;
  const sitting = { id: 'sitting', packs: ['sample'], seed: 1, items: chosen, seq: 1, at: 0, offset: 0, wish };
  const run = new QuizRun(study, world, sitting, log);
  return { run, saved, kept, pass: (ms: number) => (time += ms) };
}

/** Answers the question on screen with "I don't know". */
function skip(run: QuizRun) {
  if (run.question) run.respond(run.question, null);
}
const isAnswer = (line: Answer | Change): line is Answer => !('kind' in line);

describe('QuizRun', () => {
  test('what is logged says what was asked, what was given, and how long it took', async () => {
    const { run, saved, pass } = start();
    const question = run.question;
    pass(1234.4);
    skip(run);
    await vi.waitFor(() => expect(run.keeper.waiting).toEqual([]));
    expect(saved).toEqual([
      {
        id: expect.any(String) as string,
        pack: 'sample',
        packVersion: '1.0.0',
        fact: question?.fact,
        question: question?.id,
        face: question?.face,
        sitting: 'sitting',
        mode: 'practice',
        response: null,
        credit: 0,
        elapsedMs: 1234,
      },
    ]);
  });

  test('a question takes one answer', () => {
    const { run, saved } = start();
    skip(run);
    skip(run);
    expect(saved).toHaveLength(1);
    expect(run.reply?.grade.verdict).toBe('unknown');
  });

  test('left and come back to, it stands where the log says', async () => {
    const { run, saved } = start();
    skip(run);
    run.next();
    await vi.waitFor(() => expect(saved).toHaveLength(1));
    const later = start({ answers: saved.filter(isAnswer) }).run;
    expect(later.sitting).toEqual(run.sitting);
    expect(later.question?.id).toBe(run.question?.id);
  });

  test('an answer that was still on its way counts, and is sent when the run is taken up again', async () => {
    const { run, kept } = start();
    skip(run);
    run.next();
    const left = new Map(kept); // as it stood before the disk answered
    const later = start({ kept: left });
    expect(later.run.question?.id).toBe(run.question?.id);
    await vi.waitFor(() => expect(later.saved.map(({ id }) => id)).toEqual(['id-0']));
  });

  test('the last answer is taken back, and its question asked again', async () => {
    const { run, saved } = start();
    const first = run.question?.id;
    skip(run);
    run.next();
    const turn = run.turn;
    run.undo();
    expect(run.question?.id).toBe(first);
    expect(run.reply).toBeUndefined();
    expect(run.turn).not.toBe(turn);
    run.undo();
    await vi.waitFor(() => expect(run.keeper.waiting).toEqual([]));
    expect(saved[1]).toEqual({ kind: 'undo', id: 'id-1', about: 'id-0', payload: null });
    expect(saved).toHaveLength(2);
  });

  test('one that is taken back while it is on its way is not counted when the run is taken up again', () => {
    const { run, kept } = start();
    const first = run.question?.id;
    skip(run);
    run.undo();
    expect(start({ kept: new Map(kept) }).run.question?.id).toBe(first);
  });

  test('the reader’s judgement takes the place of the answer it is about', async () => {
    const { run, saved } = start({ kind: 'today' });
    skip(run);
    run.judge(3);
    expect(run.reply).toMatchObject({ rating: 3, given: null });
    await vi.waitFor(() => expect(run.keeper.waiting).toEqual([]));
    const [answer, undo, judged] = saved;
    expect(undo).toMatchObject({ kind: 'undo', about: answer?.id });
    expect(judged).toEqual({ ...answer, id: judged?.id, rating: 3 });
    expect(judged?.id).not.toBe(answer?.id);
  });

  test('at the end there are the misses, and it is over', () => {
    const { run } = start();
    while (run.question) {
      skip(run);
      expect(run.isLast).toBe(run.sitting.replies.length === items.length);
      run.next();
    }
    expect(run.misses.map(({ id }) => id)).toEqual(items.map(({ question }) => question));
  });

  test('a run that was left writes nothing over the one that took over', async () => {
    const { run, kept } = start();
    skip(run);
    run.leave();
    await vi.waitFor(() => expect(run.keeper.waiting).toEqual([]));
    expect(JSON.parse(kept.get('waiting') ?? '')).toHaveLength(1);
  });

  test('a question that a newer version of the pack lacks is passed over', () => {
    const gone = { pack: 'sample', question: 'gone', fact: 'gone', face: 'choose' as const };
    expect(start({ chosen: [gone, ...items] }).run.question?.id).toBe(items[0]?.question);
  });

  test('places are named in the reader’s language, also in a sitting that was begun in another', () => {
    const { run } = start({ labelLanguage: 'uk' });
    while (run.question && run.question.id !== 'derived:locate:izium') {
      skip(run);
      run.next();
    }
    expect(run.question?.prompt).toBe('Where is Ізюм?');
  });
});
