import { describe, expect, test } from 'vitest';
import type { Face, QuestionOf } from './faces.ts';
import { groundOf, rightAnswer } from './reveal.ts';
import { asked, sampleMaterial } from './sample-material.ts';

const material = sampleMaterial([], 'uk');
const right: { [F in Face]: [Omit<QuestionOf<F>, keyof typeof asked>, string] } = {
  choose: [{ face: 'choose', options: ['a', 'b'], answer: 'b' }, 'b'],
  'true-false': [{ face: 'true-false', answer: false }, 'False'],
  verdict: [{ face: 'verdict', options: ['Supported', 'Opinion'], answer: 'Opinion' }, 'Opinion'],
  who: [{ face: 'who', options: ['bbc', 'isw'], answer: 'bbc' }, 'BBC News'],
  type: [{ face: 'type', accept: ['Izium', 'Izyum'] }, 'Izium'],
  cloze: [{ face: 'cloze', text: 'On {{6|six}} September near {{Izium}}.' }, 'On 6 September near Izium.'],
  order: [{ face: 'order', items: ['a', 'b', 'c'] }, 'a → b → c'],
  locate: [{ face: 'locate', target: { place: 'izium' }, toleranceKm: 5 }, 'Ізюм'],
  interval: [{ face: 'interval', from: '2022-04-01', to: '2022-09-10', days: 162, toleranceDays: 0 }, '162 days'],
};

describe('the right answer in words', () => {
  test.each(Object.entries(right))('%s', (face, [question, words]) => {
    expect(rightAnswer({ ...asked, ...question } as QuestionOf<typeof face & Face>, material)).toBe(words);
  });
});

test('an answer rests on a sentence and on whoever says so', () => {
  const ground = groundOf({ ...asked, fact: 'regrouping', face: 'true-false', answer: true }, material);
  expect(ground?.sentence?.id).toBe('s-regrouping');
  expect(ground?.claimant?.name).toBe('Russian Defence Ministry');
  expect(ground?.via).toBeUndefined();
});
