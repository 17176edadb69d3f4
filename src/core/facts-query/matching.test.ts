import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unlearned, type Memory } from '../memory/memory.ts';
import { parseWhen } from '../time/parse-when.ts';
import { fold } from './fold.ts';
import { matcher, type FactRecord } from './matching.ts';
import { parse } from './parse.ts';

const today = 20_000;
const learned: Partial<Memory> = { reps: 3, stability: 20, last: today - 30, due: today - 2 };
function fact(memory: Partial<Memory> = {}, more: Partial<FactRecord> = {}): FactRecord {
  return {
    words: {
      text: [fold('Ukrainian forces entered Kupiansk.'), fold('The Kyiv Independent'), fold('Куп’янськ')].join('\n'),
      pack: fold('izium-2022 Izium and Kupiansk'),
      places: fold('Куп’янськ') + '\n' + fold('Kupiansk'),
      claimant: fold('The Kyiv Independent'),
      status: 'confirmed',
      isOwn: false,
      faces: ['locate', 'cloze'],
      dates: [parseWhen('2022-09-10')],
    },
    memory: { ...unlearned('izium-2022', 'kupiansk-entered'), ...memory },
    today,
    ...more,
  };
}
const finds = (written: string, one = fact()): boolean => {
  const read = parse(written);
  if ('error' in read) throw new Error(`${written}: expected ${read.error.expected}`);
  return matcher(read.query)(one);
};

describe('words', () => {
  test.each(['kupiansk', 'KUPIANSK', 'купянськ', 'Куп’янськ', '"forces entered"', 'ukrain kyiv', ''])('%s', (written) =>
    expect(finds(written)).toBe(true),
  );
  test.each(['lyman', '"entered forces"', '"kupiansk the kyiv"', '-kupiansk', 'kupiansk lyman'])('not %s', (written) =>
    expect(finds(written)).toBe(false),
  );
  test('tags are words too', () => {
    expect(finds('rivers', fact({ tags: ['week-1', 'rivers'] }))).toBe(true);
    expect(finds('tag:river', fact({ tags: ['week-1', 'rivers'] }))).toBe(false);
    expect(finds('tag:Rivers', fact({ tags: ['week-1', 'rivers'] }))).toBe(true);
  });
});

test.each([
  ['pack:izium', {}, true],
  ['pack:"izium and"', {}, true],
  ['pack:lyman', {}, false],
  ['is:new -is:learned', {}, true],
  ['is:due is:learned', learned, true],
  ['is:due', { ...learned, suspended: true }, false],
  ['is:due', { ...learned, buriedUntil: today + 1 }, false],
  ['is:due', { ...learned, last: today }, false],
  ['is:buried', { buriedUntil: today + 1 }, true],
  ['is:buried', { buriedUntil: today }, false],
  ['is:suspended', { suspended: true }, true],
  ['is:flagged flag:3', { flag: 3 }, true],
  ['flag:0 -is:flagged', {}, true],
  ['is:own', {}, false],
  ['face:locate', {}, true],
  ['face:order', {}, false],
  ['status:confirmed', {}, true],
  ['status:claimed', {}, false],
  ['claimant:kyiv', {}, true],
  ['place:куп', {}, true],
  ['place:kyiv', {}, false],
  ['before:2022-09-11 after:2022-09-09', {}, true],
  ['before:2022-09-10 or after:2022-09-10', {}, false],
  ['before:2022-09', {}, false],
  ['after:2022-08 before:2022-10', {}, true],
  ['before:../2022-12', {}, false],
  ['stability>=20 stability<21', learned, true],
  ['stability<21', {}, false],
])('%s of %j is %s', (written, memory, expected) => expect(finds(written, fact(memory))).toBe(expected));

test('a vague date is before or after only what it cannot reach into', () => {
  const vague = fact();
  vague.words = { ...vague.words, dates: [parseWhen('[2022-08-20..2022-09-05]')] };
  expect(finds('before:2022-09-01', vague)).toBe(false);
  expect(finds('before:2022-09-06 after:2022-08-19', vague)).toBe(true);
  vague.words = { ...vague.words, dates: [parseWhen('2022-08-20/..')] };
  expect(finds('before:2023', vague)).toBe(false);
  vague.words = { ...vague.words, dates: [] };
  expect(finds('before:2023 or after:2000', vague)).toBe(false);
});

test('the chance of recall and the last answer', () => {
  expect(finds('recall<0.7 rated:again', fact(learned, { recall: 0.6, rated: 1 }))).toBe(true);
  expect(finds('recall<0.7', fact(learned, { recall: 0.7 }))).toBe(false);
  expect(finds('rated:good', fact())).toBe(false);
});

test('-x finds what x does not', () => {
  const terms = ['is:due', 'recall<0.7', 'before:2022-10', 'flag:2', 'kupiansk', '(is:new or rated:again)', 'tag:x y'];
  const some = fc.record({
    memory: fc.record({
      ...{ reps: fc.nat(2), flag: fc.nat(3), suspended: fc.boolean() },
      due: fc.integer({ min: today - 2, max: today + 2 }),
      tags: fc.subarray(['x', 'y']),
    }),
    recall: fc.double({ min: 0, max: 1 }),
    rated: fc.constantFrom(1, 3),
  });
  fc.assert(
    fc.property(fc.constantFrom(...terms), some, (written, { memory, recall, rated }) => {
      const one = fact({ ...learned, ...memory }, { recall, rated });
      expect(finds(`-(${written})`, one)).toBe(!finds(written, one));
    }),
  );
});

test('text folded twice is the same as folded once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (one) => {
      expect(fold(fold(one))).toBe(fold(one));
    }),
  );
});
