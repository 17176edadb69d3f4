import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endOf } from '../time/scale.ts';
import { dayMs } from '../time/when.ts';
import { pieceOf, stripOf } from './strip.ts';

const period = { from: Date.UTC(2022, 1, 20), to: Date.UTC(2022, 10, 15) - 1 };
const shape = (from: number, end: number) =>
  ({ from, end, body: 'firm', left: 'crisp', right: 'crisp', at: 'start' }) as const;
const day = (year: number, month: number, date: number) => {
  const from = Date.UTC(year, month - 1, date);
  return shape(from, from + dayMs);
};

describe('a strip', () => {
  test('shows a few days of the period, whatever lies centuries before', () => {
    const old = shape(Date.UTC(1650, 0), Date.UTC(1651, 0));
    const [first, last] = [day(2022, 9, 6), day(2022, 9, 23)];
    const stretch = stripOf([old, first, last], period);
    expect(stretch.length).toBeLessThan(21 * dayMs);
    expect(pieceOf(old, stretch)).toEqual({ left: 0, width: 0, beyond: 'before' });
    expect(pieceOf(day(2023, 8, 9), stretch)).toEqual({ left: 1, width: 0, beyond: 'after' });
    expect(pieceOf(first, stretch).left).toBeLessThan(pieceOf(last, stretch).left);
  });
  test('shows what lies outside of the period where nothing else is missed', () => {
    const stretch = stripOf([shape(Date.UTC(1942, 4, 12), Date.UTC(1942, 4, 29))], period);
    expect(stretch.from).toBeLessThan(Date.UTC(1942, 4, 12));
    expect(endOf(stretch)).toBeGreaterThan(Date.UTC(1942, 4, 29));
  });
  test('gives one day room beside it', () => {
    expect(pieceOf(day(2022, 9, 10), stripOf([day(2022, 9, 10)], period)).width).toBeLessThan(0.11);
  });
  test('keeps every piece on it, and what is on it in its order', () => {
    const shapes = fc
      .array(fc.tuple(fc.integer({ min: -200_000, max: 30_000 }), fc.integer({ min: 1, max: 400 })), { minLength: 1 })
      .map((days) => days.map(([from, length]) => shape(from * dayMs, (from + length) * dayMs)));
    fc.assert(
      fc.property(shapes, (all) => {
        const stretch = stripOf(all, period);
        expect(stretch.length).toBeGreaterThan(0);
        for (const one of all) {
          const { left, width } = pieceOf(one, stretch);
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left + width).toBeLessThanOrEqual(1 + 1e-12);
          for (const other of all)
            if (one.from < other.from) expect(left).toBeLessThanOrEqual(pieceOf(other, stretch).left);
        }
      }),
    );
  });
});
