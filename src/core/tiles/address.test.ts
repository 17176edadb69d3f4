import { expect, test } from 'vitest';
import { covers, parseTileAddress } from './address.ts';

test.each([
  [['0', '0', '0.mvt'], { z: 0, x: 0, y: 0 }],
  [['9', '309', '173.mvt'], { z: 9, x: 309, y: 173 }],
  [['24', '16777215', '0.mvt'], { z: 24, x: 16777215, y: 0 }],
] as const)('%j is a tile', ([z, x, y], expected) => {
  expect(parseTileAddress(z, x, y)).toEqual(expected);
});

test.each([
  ['0', '0', '0'],
  ['0', '0', '0.pbf'],
  ['0', '1', '0.mvt'],
  ['0', '0', '1.mvt'],
  ['1', '2', '0.mvt'],
  ['01', '0', '0.mvt'],
  ['1', '+1', '0.mvt'],
  ['1', '-1', '0.mvt'],
  ['1', '0', '-1.mvt'],
  ['1', '1e0', '0.mvt'],
  ['1', '0x1', '0.mvt'],
  ['1', '1.0', '0.mvt'],
  ['1', ' 1', '0.mvt'],
  ['1', '١', '0.mvt'],
  ['25', '0', '0.mvt'],
  ['9', '', '173.mvt'],
  ['9', '309', '.mvt'],
  ['9', '999999999', '173.mvt'],
])('%s/%s/%s is none', (z, x, y) => {
  expect(parseTileAddress(z, x, y)).toBeUndefined();
});

const theatre = { minZoom: 7, maxZoom: 11, bounds: [33, 46, 41, 52] as [number, number, number, number] };

test('an archive covers the tiles its bounds touch, at its zooms', () => {
  const izium = { z: 9, x: 309, y: 175 };
  expect(covers(theatre, izium)).toBe(true);
  expect(covers(theatre, { z: 6, x: 38, y: 21 })).toBe(false);
  expect(covers(theatre, { z: 12, x: 2472, y: 1400 })).toBe(false);
  expect(covers(theatre, { ...izium, x: 10 })).toBe(false);
  expect(covers(theatre, { ...izium, y: 300 })).toBe(false);
});

test('the whole world covers its first and its last tile', () => {
  const world = { minZoom: 0, maxZoom: 6, bounds: [-180, -90, 180, 90] as [number, number, number, number] };
  expect(covers(world, { z: 0, x: 0, y: 0 })).toBe(true);
  expect(covers(world, { z: 6, x: 63, y: 63 })).toBe(true);
  expect(covers(world, { z: 6, x: 0, y: 0 })).toBe(true);
});
