import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayMs } from '../time/when.ts';
import { periodOf, superfluous } from './thin.ts';

const now = Date.UTC(2026, 10, 22, 12);
const dates = fc.array(
  fc.oneof(
    fc.integer({ min: now - 3 * dayMs, max: now }),
    fc.integer({ min: now - 800 * dayMs, max: now + dayMs }), // a clock may have been ahead
  ),
  { maxLength: 80 },
);
const offsets = fc.constantFrom(0, 120, -300);
const left = (all: { at: number }[], gone: { at: number }[]) => all.filter((one) => !gone.includes(one));

test('the newest stays, all of two days stay, and of each period one', () => {
  fc.assert(
    fc.property(dates, offsets, (times, offset) => {
      const all = times.map((at) => ({ at }));
      const kept = left(all, superfluous(all, now, offset));
      const newest = Math.max(...times);
      if (all.length > 0) expect(kept.map(({ at }) => at)).toContain(newest);
      const recent = all.filter(({ at }) => now - at <= 2 * dayMs);
      expect(kept).toEqual(expect.arrayContaining(recent));
      const periods = (ones: { at: number }[]) =>
        ones.map(({ at }) => periodOf(at, now, offset)).filter((period) => period !== undefined);
      expect(new Set(periods(kept))).toEqual(new Set(periods(all)));
      expect(periods(kept)).toHaveLength(new Set(periods(all)).size);
    }),
  );
});

test('of a period the newest is kept', () => {
  fc.assert(
    fc.property(dates, offsets, (times, offset) => {
      const all = times.map((at) => ({ at }));
      const gone = superfluous(all, now, offset);
      for (const { at } of gone) {
        const period = periodOf(at, now, offset);
        expect(left(all, gone).some((one) => periodOf(one.at, now, offset) === period && one.at >= at)).toBe(true);
      }
    }),
  );
});

test('a second time nothing more goes', () => {
  fc.assert(
    fc.property(dates, offsets, (times, offset) => {
      const all = times.map((at) => ({ at }));
      expect(superfluous(left(all, superfluous(all, now, offset)), now, offset)).toEqual([]);
    }),
  );
});

test('three years of a backup every half hour come to a few dozen beside those of two days', () => {
  let kept: { at: number }[] = [];
  const end = now + 3 * 365 * dayMs;
  for (let at = now; at <= end; at += dayMs / 48) {
    kept.push({ at });
    kept = left(kept, superfluous(kept, at, 60));
  }
  expect(kept.filter(({ at }) => end - at <= 2 * dayMs)).toHaveLength(97);
  expect(kept.length).toBeGreaterThan(97 + 11 + 10 + 32);
  expect(kept.length).toBeLessThan(97 + 14 + 13 + 37);
});
