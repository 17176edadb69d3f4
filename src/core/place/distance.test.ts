import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kmBetween, kmToPlace, nearestPoint, sayKm, windTowards, type Geometry, type Position } from './distance.ts';

const izium: Position = [37.2485, 49.2088];
const kupiansk: Position = [37.6152, 49.7106];
const position = fc.tuple(fc.double({ min: 30, max: 45, noNaN: true }), fc.double({ min: 44, max: 56, noNaN: true }));
const river: Geometry = {
  type: 'LineString',
  coordinates: [
    [37, 49],
    [37, 50],
    [38, 50],
  ],
};
const square: Geometry = {
  type: 'Polygon',
  coordinates: [
    [
      [37, 49],
      [38, 49],
      [38, 50],
      [37, 50],
      [37, 49],
    ],
  ],
};

describe('distance', () => {
  test('Kupiansk and Izium are 62 km apart', () => {
    expect(Math.round(kmBetween(izium, kupiansk))).toBe(62);
  });

  test('a line is measured to its nearest point, not to its ends', () => {
    expect(kmToPlace(river, [37.1, 49.5])).toBeCloseTo(kmBetween([37, 49.5], [37.1, 49.5]), 1);
  });

  test('an area is 0 km away inside, and measured to its edge outside', () => {
    expect(kmToPlace(square, [37.5, 49.5])).toBe(0);
    expect(kmToPlace(square, [36.9, 49.5])).toBeCloseTo(kmBetween([37, 49.5], [36.9, 49.5]), 1);
  });

  test('no point of a line is nearer than the nearest one', () => {
    fc.assert(
      fc.property(position, fc.double({ min: 0, max: 1, noNaN: true }), (from, share) => {
        const onRiver: Position = [37, 49 + share];
        expect(kmBetween(from, nearestPoint(river, from))).toBeLessThanOrEqual(kmBetween(from, onRiver) + 0.05);
      }),
    );
  });
});

test('the wind is named from where one stands', () => {
  expect(windTowards(izium, kupiansk)).toBe('north-east');
  expect(windTowards(kupiansk, izium)).toBe('south-west');
  expect(windTowards([37, 49], [36, 49])).toBe('west');
  expect(windTowards([37, 50], [37, 49])).toBe('south');
});

test.each([
  [0, '0 m'],
  [0.44, '400 m'],
  [0.97, '1 km'],
  [3.04, '3 km'],
  [3.44, '3.4 km'],
  [37.6, '38 km'],
])('%d km is said as %s', (km, said) => {
  expect(sayKm(km)).toBe(said);
});
