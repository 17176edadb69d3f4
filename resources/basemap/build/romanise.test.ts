import { expect, test } from 'vitest';
import { romanise } from './romanise.ts';
import { theatrePlaces } from './theatre/places.ts';

test.each([
  ['Київ', 'Kyiv'],
  ['Ізюм', 'Izium'],
  ['Запоріжжя', 'Zaporizhzhia'],
  ['Куп’янськ-Вузловий', 'Kupiansk-Vuzlovyi'],
  ['Єнакієве', 'Yenakiieve'],
  ['Згурівка', 'Zghurivka'],
  ['Щастя', 'Shchastia'],
  ['Їжакове Поле', 'Yizhakove Pole'],
])('%s is %s', (ukrainian, latin) => {
  expect(romanise(ukrainian)).toBe(latin);
});

/** Towns in Russia keep their own English names. */
const russian = new Set(['Belgorod', 'Shebekino', 'Valuyki', 'Urazovo', 'Volokonovka']);

test('the theatre’s English names are its Ukrainian ones, romanised', () => {
  const wrong = theatrePlaces().filter(({ en, uk }) => !russian.has(en) && romanise(uk) !== en);
  expect(wrong.map(({ en, uk }) => `${en} is ${romanise(uk)}`)).toEqual([]);
});
