import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { learnt, nextToLearn, type Reply } from './learn.ts';
import type { Item } from './stored-sitting.ts';

/** So many facts, each with two faces. */
const itemsOf = (facts: number): Item[] =>
  Array.from({ length: facts }, (_, fact) =>
    (['choose', 'type'] as const).map((face) => ({ pack: 'p', fact: `f${fact}`, face, question: `${face}-${fact}` })),
  ).flat();

/** Answers until it is over, right or wrong as the list says and right once that is used up. */
function sit(items: readonly Item[], right: readonly boolean[]): { item: Item; reply: Reply }[] {
  const asked: { item: Item; reply: Reply }[] = [];
  for (;;) {
    const item = nextToLearn(
      items,
      asked.map(({ reply }) => reply),
    );
    if (!item) return asked;
    asked.push({ item, reply: { question: item.question, credit: (right[asked.length] ?? true) ? 1 : 0.4 } });
  }
}
const outcomes = fc.tuple(fc.integer({ min: 1, max: 30 }), fc.array(fc.boolean(), { maxLength: 200 }));

describe('learning', () => {
  test('ends when each fact was right twice, and not before', () => {
    fc.assert(
      fc.property(outcomes, ([facts, right]) => {
        const items = itemsOf(facts);
        const asked = sit(items, right);
        const rights = asked.filter(({ reply }) => reply.credit === 1);
        expect(Map.groupBy(rights, ({ item }) => item.fact).size).toBe(facts);
        expect(rights).toHaveLength(2 * facts);
        const replies = asked.map(({ reply }) => reply);
        expect(learnt(items, replies)).toEqual({ done: facts, of: facts });
        expect(learnt(items, replies.slice(0, -1)).done).toBe(facts - 1);
      }),
    );
  });
  test.each([
    [3, [3]],
    [6, [6]],
    [7, [4, 3]],
    [10, [5, 5]],
    [13, [4, 5, 4]],
    [30, [6, 6, 6, 6, 6]],
  ])('%i facts are kept in mind a few at once: %j', (facts, sizes) => {
    // without a mistake a round asks the easy face of each of its facts, then the hard one
    const faces = sit(itemsOf(facts), []).map(({ item }) => item.face);
    const runs = faces.join(' ').match(/(choose ?)+/g);
    expect(runs?.map((run) => run.trim().split(' ').length)).toEqual(sizes);
  });
  test('a fact is asked twice running only when it is the last of its round', () => {
    fc.assert(
      fc.property(outcomes, ([facts, right]) => {
        const order = sit(itemsOf(facts), right).map(({ item }) => item.fact);
        for (const [position, fact] of order.entries()) {
          if (order[position - 1] !== fact) continue;
          const others = order.slice(0, position).filter((other) => other !== fact);
          expect(others.filter((other) => order.lastIndexOf(other) > position)).toEqual([]);
        }
      }),
    );
  });
  test('faces get harder with each right answer, not with a wrong one', () => {
    const faces = sit(itemsOf(1), [false, true, false, true]).map(({ item }) => item.face);
    expect(faces).toEqual(['choose', 'choose', 'type', 'type']);
  });
});
