import { expect, test } from 'vitest';
import { OwnFact } from '../memory/change.ts';
import { answersIn, clozeFact, questionOf } from './making.ts';

const sentence = 'Troops reached Izium on 10 September.';
const anchor = (quote: string) => {
  const start = sentence.indexOf(quote);
  return { sentence: 's', start, end: start + quote.length, quote, prefix: '', suffix: '' };
};

test('a cloze is a whole fact in one step', () => {
  const fact = clozeFact(anchor('Izium'), sentence);
  expect(OwnFact.parse(fact)).toMatchObject({
    statement: sentence,
    ask: { face: 'cloze', text: 'Troops reached {{Izium}} on 10 September.' },
  });
  expect(clozeFact(anchor(sentence), sentence)).toBeUndefined();
});
test('a question begins with the words for its answer, and with nothing where a whole sentence was marked', () => {
  expect(questionOf(anchor('Izium'), sentence)).toEqual({
    prompt: 'Troops reached […] on 10 September.',
    answers: 'Izium',
  });
  expect(questionOf(anchor(sentence), sentence)).toEqual({ prompt: '', answers: '' });
});
test('answers are parted by semicolons', () => {
  expect(answersIn(' Izium; Ізюм ;;Izium')).toEqual(['Izium', 'Ізюм']);
  expect(answersIn(' ; ')).toEqual([]);
});
