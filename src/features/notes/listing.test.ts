import { expect, test } from 'vitest';
import type { KeptFact, KeptNote } from '../../core/contract.ts';
import type { Placed } from '../../shared/state/notebook.svelte.ts';
import { kindOf, listed, matches } from './listing.ts';

const anchor = { sentence: 's', start: 0, end: 5, quote: 'Ізю\u0301м', prefix: '', suffix: '' };
const note = (id: string, text = ''): KeptNote => ({ id, at: 0, anchor, text });
const imported: KeptFact = {
  id: 'own:1',
  at: 0,
  statement: 'The Oskil is a river.',
  ask: { face: 'type', prompt: 'Which river?', accept: ['Oskil'] },
};

test('what is in the text is in reading order; what is not is apart, and nothing is left out', () => {
  const places: Record<string, Placed> = {
    late: { id: 'late', kind: 'note', quote: 'x', sentence: 'b', start: 0, end: 1 },
    second: { id: 'second', kind: 'note', quote: 'x', sentence: 'a', start: 9, end: 10 },
    first: { id: 'first', kind: 'note', quote: 'x', sentence: 'a', start: 0, end: 4 },
  };
  const all = [note('late'), note('gone'), note('second'), note('first'), imported];
  const { inText, orphaned, elsewhere } = listed(
    all,
    (id) => places[id],
    (sentence) => 'ab'.indexOf(sentence),
  );
  expect(inText.map(({ id }) => id)).toEqual(['first', 'second', 'late']);
  expect(orphaned.map(({ id }) => id)).toEqual(['gone']);
  expect(elsewhere).toEqual([imported]);
});
test('what it is follows from what it holds', () => {
  expect([note('a'), note('b', 'mine'), imported].map(kindOf)).toEqual(['highlight', 'note', 'fact']);
});
test('words are looked for in all of it, whatever their case and accents', () => {
  expect(matches(note('a'), 'ізюм')).toBe(true);
  expect(matches(imported, 'OSKIL which')).toBe(true);
  expect(matches(imported, 'oskil izium')).toBe(false);
  expect(matches(imported, ' ')).toBe(true);
});
