import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filledIn, gapsOf } from '../quiz/faces.ts';
import { isCloze } from '../pack/questions.ts';
import { clozeOf } from './cloze.ts';

test('the words are left out, and nothing else is changed', () => {
  expect(clozeOf('Troops reached Izium on 10 September.', { start: 15, end: 20 })).toBe(
    'Troops reached {{Izium}} on 10 September.',
  );
});
test('nothing is left to go by when all of it is left out', () => {
  expect(clozeOf('Izium fell.', { start: 0, end: 11 })).toBeUndefined();
  expect(clozeOf('Izium fell.', { start: 0, end: 10 })).toBeUndefined();
});
test('whatever stands in a sentence, there is one gap with what was marked in it', () => {
  const piece = fc.string({ unit: fc.constantFrom('a', 'ї', '{', '}', '|', ' ', '{{', '}}') });
  fc.assert(
    fc.property(piece, piece, piece, (before, gap, after) => {
      const text = before + gap + after;
      const cloze = clozeOf(text, { start: before.length, end: before.length + gap.length });
      fc.pre(cloze !== undefined);
      const plainly = (words: string) => words.replaceAll('{', '(').replaceAll('}', ')').replaceAll('|', '/');
      expect(isCloze(cloze)).toBe(true);
      expect(gapsOf(cloze)).toEqual([[plainly(gap).trim()]]);
      expect(filledIn(cloze)).toBe(plainly(before) + plainly(gap).trim() + plainly(after));
    }),
  );
});
