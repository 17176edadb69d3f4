import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { between, endOf, limited, shifted, showing, stretchOf, zoomed, type Stretch } from './scale.ts';
import { dayMs } from './when.ts';

const limits = { whole: { from: 0, length: 1000 * dayMs }, shortest: dayMs };
const stretches = fc.record({
  from: fc.integer({ min: -5000, max: 5000 }).map((days) => days * dayMs),
  length: fc.integer({ min: 1, max: 4000 }).map((hours) => hours * (dayMs / 8)),
});
const within = (stretch: Stretch) => stretch.from >= limits.whole.from && endOf(stretch) <= endOf(limits.whole) + 1;

describe('a stretch of time', () => {
  test('leaves room on either side as a share of its length', () => {
    expect(stretchOf(100, 200, 0.5)).toEqual({ from: 50, length: 200 });
    expect(stretchOf(100, 200, 0, 0.25)).toEqual({ from: 100, length: 125 });
  });

  test('panning leaves the length exactly as it was', () => {
    fc.assert(
      fc.property(stretches, fc.double({ noNaN: true, min: -1e12, max: 1e12 }), (stretch, by) => {
        expect(shifted(stretch, by).length).toBe(stretch.length);
      }),
    );
  });

  test('zooming leaves the moment under the pointer where it is', () => {
    fc.assert(
      fc.property(
        stretches,
        fc.double({ noNaN: true, min: 0.1, max: 10 }),
        fc.double({ noNaN: true, min: 0, max: 1 }),
        (stretch, factor, share) => {
          const about = stretch.from + share * stretch.length;
          const after = zoomed(stretch, factor, about);
          expect((about - after.from) / after.length).toBeCloseTo(share, 6);
        },
      ),
    );
  });

  test('is never longer, shorter or further aside than the limits', () => {
    fc.assert(
      fc.property(stretches, (stretch) => {
        const after = limited(stretch, limits);
        expect(within(after)).toBe(true);
        expect(after.length).toBeGreaterThanOrEqual(limits.shortest);
        expect(limited(after, limits)).toEqual(after);
      }),
    );
  });

  test('shifts only as far as it must to show a time', () => {
    const stretch = { from: 0, length: 100 };
    expect(showing(stretch, 40, 45, 0.1)).toBe(stretch);
    expect(showing(stretch, 150, 155, 0.1)).toEqual({ from: 65, length: 100 });
    expect(showing(stretch, -50, -45, 0.1)).toEqual({ from: -60, length: 100 });
  });

  test('shows the start of a time that is longer than itself', () => {
    expect(showing({ from: 0, length: 100 }, 50, 500, 0.1)).toEqual({ from: 40, length: 100 });
  });

  test('a flight begins and ends where it should and never leaves the two', () => {
    fc.assert(
      fc.property(stretches, stretches, fc.double({ noNaN: true, min: 0, max: 1 }), (a, b, t) => {
        const flight = between(a, b);
        expect(flight(0).from).toBeCloseTo(a.from, 0);
        expect(flight(1)).toEqual(b);
        expect(flight(t).from).toBeGreaterThanOrEqual(Math.min(a.from, b.from) - 1);
        expect(endOf(flight(t))).toBeLessThanOrEqual(Math.max(endOf(a), endOf(b)) + 1);
      }),
    );
  });
});
