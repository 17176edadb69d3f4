import fc from 'fast-check';
import { expect, test } from 'vitest';
import { handoutKinds, papers, readHandoutWish, writeHandoutWish, type HandoutWish } from './handout.ts';

test('a wish comes back from its address as it was', () => {
  const wish: fc.Arbitrary<HandoutWish> = fc.record(
    {
      kind: fc.constantFrom(...handoutKinds),
      paper: fc.constantFrom(...papers),
      plan: fc.oneof(fc.uuid(), fc.string({ minLength: 1 })),
    },
    { requiredKeys: ['paper'] },
  );
  fc.assert(
    fc.property(wish, (wanted) => {
      expect(readHandoutWish(new URLSearchParams(writeHandoutWish(wanted).toString()))).toEqual(wanted);
    }),
  );
});

test('what is missing, empty or no sense falls back', () => {
  for (const address of ['', 'kind=&paper=&plan=', 'kind=book&paper=a0'])
    expect(readHandoutWish(new URLSearchParams(address))).toEqual({ paper: 'a4' });
});
