import { expect, test } from 'vitest';
import type { Run } from '../../core/pack/lesson.ts';
import { partLastWord } from './last-word.ts';

const link = { to: 'place', id: 'izium' } as const;

test('the last word is parted from what comes before, and no letter is lost', () => {
  expect(partLastWord([{ text: 'Troops left on 10 September.' }])).toEqual({
    before: [{ text: 'Troops left on 10 ' }],
    last: [{ text: 'September.' }],
  });
});

test('a link goes along with the full stop after it, and stands alone where it ends the sentence', () => {
  const before: Run = { text: 'Troops left ' };
  const izium: Run = { text: 'Izium', link };
  expect(partLastWord([before, izium, { text: '.' }])).toEqual({ before: [before], last: [izium, { text: '.' }] });
  expect(partLastWord([before, izium])).toEqual({ before: [before], last: [izium] });
});

test('a sentence of one word is its last word', () => {
  expect(partLastWord([{ text: 'No.' }])).toEqual({ before: [], last: [{ text: 'No.' }] });
  expect(partLastWord([])).toEqual({ before: [], last: [] });
});
