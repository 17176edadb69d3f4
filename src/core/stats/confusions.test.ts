import { beforeAll, describe, expect, test } from 'vitest';
import { bundledFiles, inMemory } from '../../../resources/packs/bundled.ts';
import { bankOf, type QuestionBank } from '../memory/question-bank.ts';
import { readPack } from '../pack/parse.ts';
import { confusionsIn, luresIn } from './confusions.ts';
import type { Mistake } from './statistics.ts';

let bank: QuestionBank;
beforeAll(async () => {
  bank = bankOf(await readPack(inMemory(await bundledFiles())));
});

const at = { izium: [37.2485, 49.2088], lyman: [37.8031, 48.9862], nowhere: [36.5, 48.9] } as const;
function mistake(question: string, response: unknown): Mistake {
  const found = bank.questions.find(({ id }) => id === question);
  if (!found) throw new Error(`no question ${question}`);
  return { pack: bank.pack, question, fact: found.fact, face: found.face, response: response as Mistake['response'] };
}
const told = (...mistakes: Mistake[]) =>
  confusionsIn(bank, mistakes).map(({ asked, given, times, back }) => [asked, given, times, back]);

test('a place clicked, chosen or typed for another is the same confusion, both ways', () => {
  const mistakes = [
    mistake('locate-izium', at.lyman),
    mistake('locate-izium', at.lyman),
    mistake('city-on-the-donets', 'Лиман'),
    mistake('locate-lyman', at.izium),
  ];
  expect(told(...mistakes)).toEqual([['Izium', 'Lyman', 3, 1]]);
  const [{ facts = [] } = {}] = confusionsIn(bank, mistakes);
  expect(facts).toContain('izium-retaken');
  expect(facts).toContain('lyman-left');
  expect(facts.every((fact) => bank.about(fact).length > 0)).toBe(true);
});

test('a place that is named for another is that confusion too', () => {
  const mistakes = [mistake('derived:name:izium', 'Лиман'), mistake('locate-lyman', at.izium)];
  expect(told(...mistakes)).toEqual([['Izium', 'Lyman', 1, 1]]);
});

test('speakers and options are mixed up as well', () => {
  const who = mistake('who-prestige', 'guardian');
  const choose = mistake('date-of-entry', '8 September 2022');
  const option = bank.questions.find(({ id }) => id === 'date-of-entry');
  const wrong = option?.face === 'choose' ? option.options.find((one) => one !== option.answer) : undefined;
  expect(told(who, who)).toEqual([['The starting article', 'The Guardian', 2, 0]]);
  expect(told({ ...choose, response: wrong ?? '' }, { ...choose, response: wrong ?? '' })).toEqual([
    ['10 September 2022', wrong, 2, 0],
  ]);
});

test('what was given where something was right is told to whatever asks for it, the most frequent first', () => {
  const taken = luresIn(bank, [
    mistake('locate-izium', at.lyman),
    mistake('derived:name:izium', 'Balakleya'),
    mistake('derived:occlusion:izium', 'balakliia'),
    mistake('who-prestige', 'guardian'),
    mistake('date-of-entry', '8 September 2022'),
  ]);
  const asking = (id: string) => {
    const question = bank.questions.find((one) => one.id === id);
    if (!question) throw new Error(`no question ${id}`);
    return taken(question);
  };
  expect(asking('derived:occlusion:izium')).toEqual(['balakliia', 'lyman']);
  expect(asking('locate-izium')).toEqual(['balakliia', 'lyman']);
  expect(asking('who-prestige')).toEqual(['guardian']);
  expect(asking('derived:occlusion:lyman')).toEqual([]);
});

describe('no confusion', () => {
  test.each([
    ['a slip that happened once', () => [mistake('locate-izium', at.lyman)]],
    ['a click on nothing', () => [mistake('locate-izium', at.nowhere), mistake('locate-izium', at.nowhere)]],
    [
      'letters that are no word of the lesson',
      () => [mistake('city-on-the-donets', 'Izyn'), mistake('city-on-the-donets', 'Izyn')],
    ],
    [
      'the thing itself, said imperfectly',
      () => [mistake('locate-izium', at.izium), mistake('locate-izium', at.izium)],
    ],
    ['a question that is gone', () => [1, 2].map(() => ({ ...mistake('locate-izium', at.lyman), question: 'gone' }))],
    [
      'an answer of another shape',
      () => [mistake('locate-izium', 'x'), mistake('who-prestige', 7), mistake('who-prestige', 7)],
    ],
  ])('%s', (_, mistakes) => expect(told(...mistakes())).toEqual([]));
});
