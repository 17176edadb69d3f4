import { expect, test } from 'vitest';
import type { Question, Response } from './faces.ts';
import { givenWords } from './given-words.ts';
import { asked, sampleMaterial } from './sample-material.ts';

const material = sampleMaterial();
const who: Question = { ...asked, face: 'who', options: ['bbc', 'isw'], answer: 'bbc' };
const cloze: Question = { ...asked, face: 'cloze', text: 'Izium lies on the {{Donets}}, {{Kupiansk}} on the Oskil.' };
const interval: Question = {
  ...asked,
  face: 'interval',
  from: '2022-04-01',
  to: '2022-04-02',
  days: 1,
  toleranceDays: 0,
};
const locate: Question = { ...asked, face: 'locate', target: { place: 'kupiansk' }, toleranceKm: 5 };
const type: Question = { ...asked, face: 'type', accept: ['ISW'] };

test.each<[Question, Response, string]>([
  [type, null, 'I don’t know'],
  [type, 'the ISW', 'the ISW'],
  [{ ...asked, face: 'true-false', answer: true }, false, 'False'],
  [who, 'isw', 'Institute for the Study of War'],
  [interval, 1, '1 day'],
  [interval, 12, '12 days'],
  [{ ...asked, face: 'order', items: ['a', 'b'] }, ['b', 'a'], 'b → a'],
  [
    { ...asked, face: 'match', pairs: [] },
    [
      ['a', '1'],
      ['b', '3'],
    ],
    'a: 1 · b: 3',
  ],
  [cloze, ['Dnipro', ''], 'Izium lies on the Dnipro, … on the Oskil.'],
  [locate, [37.25, 49.21], 'at Izium'],
])('%j answered with %j', (question, given, words) => expect(givenWords(question, given, material)).toBe(words));
