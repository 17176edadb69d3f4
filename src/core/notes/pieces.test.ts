import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Run } from '../pack/lesson.ts';
import { piecesOf } from './pieces.ts';

const link = { to: 'place', id: 'izium' } as const;

test('a mark across a link leaves the link whole where it covers it, and cuts it where it does not', () => {
  const runs: Run[] = [{ text: 'Near ' }, { text: 'Izium', link }, { text: '.' }];
  const mark = { start: 2, end: 7 };
  expect(piecesOf(runs, [mark])).toEqual([
    { text: 'Ne', marks: [], ends: [] },
    { text: 'ar ', marks: [mark], ends: [] },
    { text: 'Iz', link, marks: [mark], ends: [mark] },
    { text: 'ium', link, marks: [], ends: [] },
    { text: '.', marks: [], ends: [] },
  ]);
});

test('no letter is lost, each is under its own marks, and each mark ends once', () => {
  const runs = fc.array(fc.record({ text: fc.string({ minLength: 1, maxLength: 6 }) }), { minLength: 1, maxLength: 5 });
  const places = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 4 });
  fc.assert(
    fc.property(runs, places, fc.nat(10), (list, pairs, from) => {
      const text = list.map((run) => run.text).join('');
      const marks = pairs.map(([a, b]) => ({
        start: from + Math.min(a, b, text.length - 1),
        end: from + Math.min(Math.max(a, b) + 1, text.length),
      }));
      const pieces = piecesOf(list, marks, from);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      let at = from;
      for (const piece of pieces) {
        for (let unit = at; unit < at + piece.text.length; unit += 1) {
          expect(piece.marks).toEqual(marks.filter(({ start, end }) => unit >= start && unit < end));
        }
        at += piece.text.length;
      }
      for (const mark of marks) expect(pieces.filter(({ ends }) => ends.includes(mark))).toHaveLength(1);
    }),
  );
});
