import { beforeAll, describe, expect, test } from 'vitest';
import { bundledFiles, inMemory } from '../../../resources/packs/bundled.ts';
import { readPack } from '../pack/parse.ts';
import { boardPair, boardSize } from '../quiz/board.ts';
import { areDaysApart } from '../quiz/datable.ts';
import { seeded } from '../quiz/random.ts';
import { sampleMaterial } from '../quiz/sample-material.ts';
import type { StoredAnswer } from '../contract.ts';
import { bestTime } from './best-time.ts';
import { boardItems } from './board.ts';
import { bankOf, type QuestionBank } from './question-bank.ts';
import { answerOn } from './sample-log.ts';
import type { StoredSitting } from './stored-sitting.ts';
import type { World } from './world.ts';

describe('a board of the bundled lesson', () => {
  let bank: QuestionBank;
  beforeAll(async () => {
    bank = bankOf(await readPack(inMemory(await bundledFiles())));
  });

  test('has eight facts, and dates of which no two can be taken for each other', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const items = boardItems(bank, seeded(seed * 7919));
      expect(new Set(items.map(({ fact }) => fact)).size).toBe(boardSize.most);
      const pairs = items.flatMap(({ question: id }) => {
        const question = bank.questions.find((one) => one.id === id);
        return (question && boardPair(question, bank.material)) ?? [];
      });
      expect(new Set(pairs.map(({ left }) => left)).size).toBe(boardSize.most);
      for (const [at, { event }] of pairs.entries())
        for (const other of pairs.slice(at + 1)) expect(areDaysApart(event.when, other.event.when)).toBe(true);
    }
  });
  test('is another each time', () => {
    const boards = [1, 2, 3].map((seed) => JSON.stringify(boardItems(bank, seeded(seed * 7919))));
    expect(new Set(boards).size).toBe(3);
  });
});

test('where there are too few dates there is no board', () => {
  const { lesson } = sampleMaterial();
  expect(boardItems(bankOf(lesson), seeded(1)).length).toBeGreaterThanOrEqual(boardSize.least);
  expect(boardItems(bankOf({ ...lesson, events: lesson.events.slice(0, 2) }), seeded(1))).toEqual([]);
});

test('the best time is that of a board done to its end, of the same size', async () => {
  const board = (id: string, questions: string[]): StoredSitting => ({
    ...{ id, wish: { id, kind: 'match', packs: ['p'] }, packs: ['p'], seed: 1, seq: 1, at: 0, offset: 0 },
    items: questions.map((question) => ({ pack: 'p', question, fact: question, face: 'date' })),
  });
  const boards = [
    board('now', ['a', 'b']),
    board('slow', ['a', 'b']),
    board('open', ['a', 'b']),
    board('small', ['a']),
  ];
  let seq = 0;
  const given = (sitting: string, question: string, elapsedMs: number, more: Partial<StoredAnswer> = {}) =>
    answerOn(1, seq++, { sitting, question, elapsedMs, ...more });
  const log = [
    given('slow', 'a', 1000, { credit: 0 }),
    given('slow', 'a', 2000),
    given('slow', 'b', 3000, { undone: true }),
    given('slow', 'b', 4000),
    given('open', 'a', 10),
    given('open', 'b', 10, { credit: 0 }),
    given('small', 'a', 10),
    given('now', 'a', 10),
    given('now', 'b', 10),
  ];
  const world = {
    sittings: { list: () => Promise.resolve(boards) },
    answers: {
      list: ({ sitting }: { sitting?: string }) => Promise.resolve(log.filter((one) => one.sitting === sitting)),
    },
  } as unknown as Pick<World, 'sittings' | 'answers'>;
  expect(await bestTime(world, board('now', ['a', 'b']))).toBe(10_000);
  expect(await bestTime(world, board('new', ['a', 'b', 'c']))).toBeUndefined();
});
