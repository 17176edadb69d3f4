import { describe, expect, test } from 'vitest';
import { isMet, median, percentile, ratios } from './figure.ts';

describe('a figure', () => {
  test('has the middle value as its median, or the mean of the middle two', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 2, 9])).toBe(3);
    expect(median([7])).toBe(7);
  });

  test('has a percentile that so many of its values do not exceed', () => {
    const values = Array.from({ length: 200 }, (_, index) => 200 - index);
    expect(percentile(values, 99)).toBe(198);
    expect(percentile(values, 95)).toBe(190);
    expect(percentile([3, 1, 2], 99)).toBe(3);
  });

  test('is not made of nothing', () => {
    expect(() => median([])).toThrow('nothing was measured');
  });

  test('compares round by round', () => {
    expect(ratios([2, 9], [4, 3])).toEqual([0.5, 3]);
  });

  test('is met on the right side of its limit', () => {
    const figure = { what: '', unit: 'ms' as const, values: [10, 30, 20] };
    expect(isMet({ ...figure, target: { limit: 20, better: 'higher' } })).toBe(true);
    expect(isMet({ ...figure, target: { limit: 20, better: 'lower' } })).toBe(false);
    expect(isMet(figure)).toBeUndefined();
  });
});
