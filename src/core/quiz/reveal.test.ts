import { describe, expect, test } from 'vitest';
import type { Question } from './faces.ts';
import { groundOf, rightAnswer } from './reveal.ts';
import { asked, sampleMaterial } from './sample-material.ts';

const material = sampleMaterial([], 'uk');
const right: [Question, string][] = [
  [{ ...asked, face: 'choose', options: ['a', 'b'], answer: 'b' }, 'b'],
  [{ ...asked, face: 'true-false', answer: false }, 'False'],
  [{ ...asked, face: 'verdict', options: ['Supported', 'Opinion'], answer: 'Opinion' }, 'Opinion'],
  [{ ...asked, face: 'who', options: ['bbc', 'isw'], answer: 'bbc' }, 'BBC News'],
  [{ ...asked, face: 'type', accept: ['Izium', 'Izyum'] }, 'Izium'],
  [{ ...asked, face: 'cloze', text: 'On {{6|six}} September near {{Izium}}.' }, 'On 6 September near Izium.'],
  [{ ...asked, face: 'order', items: ['a', 'b', 'c'] }, 'a → b → c'],
  [
    {
      ...asked,
      face: 'match',
      pairs: [
        { left: 'a', right: '1' },
        { left: 'b', right: '2' },
      ],
    },
    'a: 1 · b: 2',
  ],
  [{ ...asked, face: 'locate', target: { place: 'izium' }, toleranceKm: 5 }, 'Ізюм'],
  [{ ...asked, face: 'interval', from: '2022-04-01', to: '2022-09-10', days: 162, toleranceDays: 0 }, '162 days'],
];

describe('the right answer in words', () => {
  test.each(right.map(([question, words]) => ({ face: question.face, question, words })))(
    '$face',
    ({ question, words }) => {
      expect(rightAnswer(question, material)).toBe(words);
    },
  );
});

test('an answer rests on a sentence and on whoever says so', () => {
  const ground = groundOf({ ...asked, fact: 'regrouping', face: 'true-false', answer: true }, material);
  expect(ground?.sentence?.id).toBe('s-regrouping');
  expect(ground?.claimant?.name).toBe('Russian Defence Ministry');
  expect(ground?.via).toBeUndefined();
});
