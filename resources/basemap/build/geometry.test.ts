import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closedCurve, columnLeft, curve, distance, ringArea, rowTop, thin, tileAt, type Point } from './geometry.ts';

const inTheatre = fc.tuple(fc.double({ min: 28, max: 45, noNaN: true }), fc.double({ min: 45, max: 52, noNaN: true }));

test('a tile holds the points between its edges', () => {
  fc.assert(
    fc.property(inTheatre, fc.integer({ min: 0, max: 11 }), (point: Point, zoom) => {
      const [x, y] = tileAt(point, zoom).map(Math.floor) as Point;
      expect(point[0]).toBeGreaterThanOrEqual(columnLeft(x, zoom) - 1e-9);
      expect(point[0]).toBeLessThanOrEqual(columnLeft(x + 1, zoom) + 1e-9);
      expect(point[1]).toBeLessThanOrEqual(rowTop(y, zoom) + 1e-9);
      expect(point[1]).toBeGreaterThanOrEqual(rowTop(y + 1, zoom) - 1e-9);
    }),
  );
});

test('distances shrink with latitude', () => {
  expect(distance([0, 0], [1, 0])).toBeCloseTo(1);
  expect(distance([0, 60], [1, 60])).toBeCloseTo(0.5);
});

test('area does not mind the direction of a ring', () => {
  const square: Point[] = [
    [0, 0],
    [2, 0],
    [2, 2],
    [0, 2],
    [0, 0],
  ];
  expect(ringArea(square)).toBe(4);
  expect(ringArea(square.toReversed())).toBe(4);
});

describe('a curve', () => {
  const corners: Point[] = [
    [37, 49],
    [37.1, 49.2],
    [37.4, 49.1],
    [37.5, 49.4],
  ];

  test('passes through every point it was drawn by', () => {
    const line = curve(corners, 5);
    expect(line).toHaveLength(3 * 5 + 1);
    for (const [i, [x, y]] of corners.entries()) {
      expect(line[i * 5]![0]).toBeCloseTo(x, 9);
      expect(line[i * 5]![1]).toBeCloseTo(y, 9);
    }
  });

  test('closes where it began', () => {
    const ring = closedCurve([...corners, corners[0]!]);
    expect(ring[0]![0]).toBeCloseTo(ring.at(-1)![0], 9);
    expect(ring[0]![1]).toBeCloseTo(ring.at(-1)![1], 9);
  });
});

test('thinning keeps the ends and the bends that matter', () => {
  const line: Point[] = [
    [0, 0],
    [1, 0.001],
    [2, 0],
    [3, 1],
    [4, 0],
  ];
  expect(thin(line, 0.01)).toEqual([
    [0, 0],
    [2, 0],
    [3, 1],
    [4, 0],
  ]);
});
