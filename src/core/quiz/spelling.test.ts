import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, matchSpelling } from './spelling.ts';

describe('fold', () => {
  test.each([
    ['Kup’iansk', 'kupiansk'],
    ['Куп’янськ', "Куп'янськ"],
    ['Куп`янськ', 'Купʼянськ'],
    ['KUPIANSK–VUZLOVYI', 'Kupiansk Vuzlovyi'],
    ['the Oskil', 'Oskil'],
    ['Łódź ', 'Łodz'],
    ['Ізюм', 'ІЗЮМ'],
    ['1,000 km²', '1000 km2'],
    ['one hundred and sixty-two days', '162 days'],
    ['twenty four', '24'],
    ['Two thousand and twenty-two', '2022'],
    ['six', '6'],
  ])('%s is %s', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  test('numbers side by side stay apart', () => {
    expect(fold('two three')).toBe('2 3');
    expect(fold('bread and butter')).toBe('bread and butter');
  });

  test('folding twice changes nothing, whatever is typed', () => {
    // any code point, lone surrogates too; fast-check's own `binary` takes seconds to set up
    const anything = fc.string({ unit: fc.nat(0x10ffff).map((code) => String.fromCodePoint(code)) });
    fc.assert(
      fc.property(anything, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('matchSpelling', () => {
  const izium = ['Izium', 'Izyum', 'Ізюм', 'Изюм'];
  const others = ['Lyman', 'Лиман', 'Kupiansk', 'Kupiansk-Vuzlovyi', 'Borova', 'Borivka', '1942'];

  test.each(['Izium', 'izyum', 'ИЗЮМ', 'Ізюм', '  the izium.'])('%s is Izium', (typed) => {
    expect(matchSpelling(typed, izium, others)).toEqual({ kind: 'same' });
  });

  test('a slip is forgiven, and the right spelling named', () => {
    expect(matchSpelling('Izuim', ['Sviatohirsk'], others)).toEqual({ kind: 'none' });
    expect(matchSpelling('Sviatohersk', ['Sviatohirsk'], others)).toEqual({ kind: 'typo', meant: 'Sviatohirsk' });
    expect(matchSpelling('Iziumm', izium, others)).toEqual({ kind: 'typo', meant: 'Izium' });
  });

  test('too many slips are near, not right', () => {
    expect(matchSpelling('Sviatagersc', ['Sviatohirsk'], others)).toEqual({
      kind: 'near',
      meant: 'Sviatohirsk',
      letters: 4,
    });
  });

  test('another place is never a slip, however near its spelling', () => {
    expect(matchSpelling('Kupiansk', ['Kupiansk-Vuzlovyi'], others)).toEqual({ kind: 'other', meant: 'Kupiansk' });
    expect(matchSpelling('Borovka', ['Borova'], [...others, 'Borovka'])).toEqual({ kind: 'other', meant: 'Borovka' });
    expect(matchSpelling('Borivkaa', ['Borova'], others)).toEqual({ kind: 'none' });
  });

  test('a wrong digit is a wrong number', () => {
    expect(matchSpelling('1943', ['1942'], [])).toEqual({ kind: 'none' });
    expect(matchSpelling('163 days', ['162 days'], [])).toEqual({ kind: 'none' });
    expect(matchSpelling('162 dais', ['162 days'], [])).toEqual({ kind: 'typo', meant: '162 days' });
  });

  test('every accepted spelling is the same, and no other accepted answer ever is', () => {
    const word = fc.stringMatching(/^[a-z]{3,12}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 2, maxLength: 8, selector: fold }), ([own = '', ...rest]) => {
        expect(matchSpelling(own, [own], rest).kind).toBe('same');
        for (const other of rest) expect(['same', 'typo']).not.toContain(matchSpelling(other, [own], rest).kind);
      }),
    );
  });
});
