import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FoundFact } from '../../core/contract.ts';
import { unlearned } from '../../core/memory/memory.ts';
import { choose, chooseAll, keep, keyOf, nothingChosen, type How, type Selection } from './selection.ts';

const row = (fact: string): FoundFact => ({
  ...{ pack: 'small', packTitle: 'A small lesson', fact, statement: fact },
  memory: unlearned('small', fact),
});
const rows = ['a', 'b', 'c', 'd', 'e'].map(row);
const chosen = (selection: Selection) => [...selection.chosen.values()].map(({ fact }) => fact).join('');
/** Clicks and keys one after the other. */
const after = (...steps: [to: number, how: How][]) =>
  steps.reduce((selection, [to, how]) => choose(selection, rows, to, how), nothingChosen);

describe('choosing', () => {
  test.each<[string, [number, How][], string]>([
    ['one alone', [[1, 'alone']], 'b'],
    [
      'another alone lets the first go',
      [
        [1, 'alone'],
        [3, 'alone'],
      ],
      'd',
    ],
    [
      'with Ctrl adds and takes away',
      [
        [1, 'alone'],
        [3, 'toggle'],
        [1, 'toggle'],
      ],
      'd',
    ],
    [
      'with Shift reaches from the last one chosen',
      [
        [3, 'alone'],
        [1, 'range'],
      ],
      'bcd',
    ],
    [
      'with Shift again reaches from the same one',
      [
        [2, 'alone'],
        [4, 'range'],
        [0, 'range'],
      ],
      'abc',
    ],
    [
      'the keyboard moves without choosing',
      [
        [1, 'alone'],
        [4, 'move'],
      ],
      'b',
    ],
    ['beyond the last row is the last row', [[99, 'alone']], 'e'],
    ['before the first is the first', [[-1, 'alone']], 'a'],
  ])('%s', (_, steps, expected) => expect(chosen(after(...steps))).toBe(expected));

  test('of no rows chooses nothing', () => expect(choose(nothingChosen, [], 0, 'alone')).toBe(nothingChosen));

  test('all of them, wherever the keyboard is', () => {
    const all = chooseAll(after([2, 'move']), rows);
    expect(chosen(all)).toBe('abcde');
    expect(all.focus).toBe(2);
  });
});

test('read anew, what is gone is no longer chosen, and the keyboard is on a row that is there', () => {
  const kept = keep(after([1, 'alone'], [4, 'range']), rows.slice(0, 3));
  expect(chosen(kept)).toBe('bc');
  expect(kept).toMatchObject({ focus: 2, anchor: 1 });
  expect(keep(kept, [])).toEqual({ chosen: new Map(), focus: 0, anchor: 0 });
});

test('whatever is done, only rows of the list are chosen, each under its own key', () => {
  const step = fc.tuple(fc.integer({ min: -3, max: 9 }), fc.constantFrom<How>('alone', 'toggle', 'range', 'move'));
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const { chosen: map, focus, anchor } = after(...steps);
      for (const [key, fact] of map) expect(key).toBe(keyOf(fact));
      expect(rows).toEqual(expect.arrayContaining([...map.values()]));
      for (const at of [focus, anchor]) expect(rows[at]).toBeDefined();
    }),
  );
});
