import { describe, expect, test, vi } from 'vitest';
import type { Answer } from '../../core/contract.ts';
import { sampleMaterial } from '../../core/quiz/sample-material.ts';
import { missed, replied } from '../../core/quiz/sitting.ts';
import type { KeptRun } from './run-store.ts';
import { QuizRun, type World } from './quiz-run.svelte.ts';

/** A run over the sample lesson, in a world that is all here. */
function start(kept = new Map<string, string>(), labelLanguage = 'en') {
  const { lesson, index } = sampleMaterial();
  const saved: Answer[] = [];
  let ids = 0;
  let time = 0;
  const world: World = {
    storage: { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) },
    newId: () => `id-${ids++}`,
    chance: () => 0.42,
    clock: () => time,
  };
  const settings = { value: { labelLanguage } };
  const api = { saveAnswer: (answer: Answer) => Promise.resolve(void saved.push(answer)) };
  const study = { lesson, index, settings, api } as unknown as ConstructorParameters<typeof QuizRun>[0];
  const run = new QuizRun(study, world);
  return { run, saved, kept, pass: (ms: number) => (time += ms) };
}

/** Answers the question on screen with "I don't know". */
function skip(run: QuizRun) {
  if (run.question) run.respond(run.question, null);
}

describe('QuizRun', () => {
  test('what is logged says what was asked, what was given, and how long it took', async () => {
    const { run, saved, pass } = start();
    const question = run.question;
    pass(1234.4);
    skip(run);
    await Promise.resolve();
    expect(saved).toEqual([
      {
        id: expect.any(String) as string,
        pack: 'sample',
        packVersion: '1.0.0',
        fact: question?.fact,
        question: question?.id,
        face: question?.face,
        sitting: run.sitting.id,
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
    expect(replied(run.sitting)?.grade.verdict).toBe('unknown');
  });

  test('left and come back to, it stands where it stood', () => {
    const { run, kept } = start();
    skip(run);
    run.next();
    expect(start(kept).run.sitting).toEqual(run.sitting);
  });

  test('an answer that was still on its way is sent when the run is taken up again', async () => {
    const { run, kept } = start();
    skip(run);
    const left = new Map(kept); // as it stood before the disk answered
    const { saved } = start(left);
    await Promise.resolve();
    expect(saved.map(({ sitting }) => sitting)).toEqual([run.sitting.id]);
  });

  test('the misses come again, and another quiz asks of other facts first', () => {
    const { run } = start();
    while (run.question) {
      skip(run);
      run.next();
    }
    const asked = missed(run.sitting).map(({ question }) => question.id);
    run.again();
    expect(run.sitting.mode).toBe('again');
    expect(run.sitting.questions.map(({ id }) => id)).toEqual(asked);
    run.another();
    expect(run.sitting.mode).toBe('practice');
    expect(run.sitting.replies).toEqual([]);
  });

  test('a run that was left writes nothing over the one that took over', async () => {
    const { run, kept } = start();
    skip(run);
    run.leave();
    const { run: later } = start(kept);
    later.next();
    const stored = () => JSON.parse(kept.get('quiz:sample@1.0.0') ?? '') as KeptRun;
    await vi.waitFor(() => expect(stored().waiting).toEqual([]));
    expect(run.keeper.waiting).toEqual([]);
    expect(stored().sitting.position).toBe(1);
  });

  test('places are named in the reader’s language, also in a quiz that was drawn in another', () => {
    const { kept } = start();
    const { run } = start(kept, 'uk');
    const izium = run.sitting.questions.find(({ id }) => id === 'derived:locate:izium');
    expect(izium?.prompt).toBe('Where is Izium?');
    expect(izium && run.named(izium).prompt).toBe('Where is Ізюм?');
  });
});
