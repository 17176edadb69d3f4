import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseWhen } from '../time/parse-when.ts';
import { fold } from './fold.ts';
import { format } from './format.ts';
import { maxLength, parse } from './parse.ts';
import { comparisons, measures, states, type Query, type Term } from './query.ts';
import { faces } from './terms.ts';

const words = fc.constantFrom('izium', 'Ізюм', 'railway junction', 'or', '-x', 'is:due', 'a(b)', 'recall<1', '16:30');
const text = fc.oneof(
  words,
  fc.string({ maxLength: 12 }).filter((one) => !one.includes('"') && fold(one) !== ''),
);
const term: fc.Arbitrary<Term> = fc.oneof(
  fc.record({ kind: fc.constant('text'), text }),
  fc.record({ kind: fc.constantFrom('pack', 'place', 'claimant'), text }),
  fc.record({ kind: fc.constant('tag'), text: text.map((one) => one.toLowerCase()) }),
  fc.record({ kind: fc.constant('is'), state: fc.constantFrom(...states) }),
  fc.record({ kind: fc.constant('face'), face: fc.constantFrom(...faces) }),
  fc.record({ kind: fc.constant('rated'), rating: fc.constantFrom(1, 2, 3, 4) }),
  fc.record({ kind: fc.constant('status'), status: fc.constantFrom('confirmed', 'claimed', 'disputed', 'corrected') }),
  fc.record({ kind: fc.constant('flag'), flag: fc.integer({ min: 0, max: 7 }) }),
  fc.record({
    kind: fc.constantFrom('before', 'after'),
    date: fc
      .constantFrom('2022-09-01', '2022-09', '1681~', '2022-09-10/2022-09-11', '../1991')
      .map((d) => parseWhen(d)),
  }),
  fc.record({
    kind: fc.constant('compare'),
    measure: fc.constantFrom(...measures),
    by: fc.constantFrom(...comparisons),
    value: fc.integer({ min: 0, max: 100 }).map((number) => number / 100),
  }),
);
const { query } = fc.letrec<{ query: Query; joined: Query; not: Query }>((tie) => ({
  query: fc.oneof({ depthSize: 'small', withCrossShrink: true }, term, tie('joined'), tie('not')),
  joined: fc.record({
    kind: fc.constantFrom('all', 'any'),
    of: fc.array(tie('query'), { minLength: 2, maxLength: 4 }),
  }),
  not: fc.record({ kind: fc.constant('not'), of: tie('query') }),
}));

test('what is written out reads as the same query', () => {
  fc.assert(
    fc.property(query, (one) => {
      const written = format(one);
      fc.pre(written.length <= maxLength);
      expect(parse(written)).toEqual({ query: one });
    }),
  );
});

test('any text is a query or an error within it', () => {
  const pieces = fc.constantFrom(
    '(',
    ')',
    '-',
    '"',
    ' ',
    'or',
    'is:',
    'due',
    'before:',
    'recall',
    '<',
    ':',
    '0.7',
    'é',
  );
  const pieced = fc.array(pieces, { maxLength: 40 }).map((list) => list.join(''));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), pieced), (one) => {
      const read = parse(one);
      if ('query' in read) return;
      const { at, length, expected } = read.error;
      expect(expected).not.toBe('');
      expect(at).toBeGreaterThanOrEqual(0);
      expect(at + length).toBeLessThanOrEqual(one.length);
    }),
    { numRuns: 1000 },
  );
});

test.each(['('.repeat(1000), '-'.repeat(1000), `${'-('.repeat(330)}a${')'.repeat(330)}`, 'a'.repeat(100_000)])(
  'depth and length do no harm',
  (long) => expect(() => parse(long)).not.toThrow(),
);

describe('errors', () => {
  test.each([
    ['izium is:duo', 9, 3, 'due'],
    ['is:s', 3, 1, 'suspended'],
    ['staus:claimed', 0, 13, 'status:claimed'],
    ['plcae:"Velykyi Burluk"', 0, 22, 'place:"Velykyi Burluk"'],
    ['http://x', 0, 8, '"http://x"'],
    ['recal<0.7', 0, 9, 'recall<0.7'],
    ['recall<70%', 7, 3, '0.7'],
    ['recall<2', 7, 1, '0.02'],
    ['flag:8', 5, 1, undefined],
    ['rated:', 6, 0, undefined],
    ['before:soon', 7, 4, undefined],
    ['"free text', 0, 10, '"free text"'],
    ['(a b', 4, 0, undefined],
    ['a) b', 1, 1, undefined],
    ['a or', 4, 0, undefined],
    ['or a', 0, 2, undefined],
    ['()', 1, 1, undefined],
    ['Izium - Lyman', 6, 1, undefined],
    ['…', 0, 1, undefined],
  ])('%s', (written, at, length, suggestion) => {
    const read = parse(written);
    expect('error' in read && read.error).toMatchObject({ at, length, ...(suggestion && { suggestion }) });
    if (!suggestion) expect('error' in read && read.error).not.toHaveProperty('suggestion');
  });
});

test('nothing asks for everything; two terms stand nearer than or', () => {
  expect(parse('  ')).toEqual({ query: { kind: 'all', of: [] } });
  const [a, b, c] = ['a', 'b', 'c'].map((one): Term => ({ kind: 'text', text: one }));
  expect(parse('a b OR c')).toEqual({ query: { kind: 'any', of: [{ kind: 'all', of: [a, b] }, c] } });
});
