import { describe, expect, test } from 'vitest';
import type { Point } from '../geometry.ts';
import { bankOf, crossings, wrongBanks } from './bank-check.ts';
import { knownBanks } from './banks.ts';
import { readCourses, type Courses } from './courses.ts';
import { railways } from './railways.ts';
import { roads } from './roads.ts';

/** A river that flows south with a bend to the east. */
const course: Point[] = [
  [37, 50],
  [37, 49.5],
  [37.4, 49.3],
  [37, 49.1],
  [37, 48.6],
];
const courses: Courses = {
  oskil: course,
  donets: [
    [30, 48],
    [31, 48],
  ],
};

describe('the bank of a point', () => {
  test('is told looking downstream', () => {
    expect(bankOf([37.2, 49.8], course)).toBe('left');
    expect(bankOf([36.8, 49.8], course)).toBe('right');
  });
  test('holds inside and outside a bend', () => {
    expect(bankOf([37.1, 49.3], course)).toBe('right');
    expect(bankOf([37.45, 49.3], course)).toBe('left');
  });
});

test('crossings are counted one by one', () => {
  expect(
    crossings(
      [
        [36.5, 49.7],
        [37.5, 49.7],
      ],
      course,
    ),
  ).toBe(1);
  expect(
    crossings(
      [
        [37.2, 49.6],
        [37.2, 48.9],
      ],
      course,
    ),
  ).toBe(2);
  expect(
    crossings(
      [
        [36.5, 49.7],
        [36.9, 48.7],
      ],
      course,
    ),
  ).toBe(0);
});

test('what is wrong is named', () => {
  const wrong = wrongBanks(
    courses,
    [{ place: 'Borova', point: [36.8, 49.8], river: 'oskil', bank: 'left' }],
    [
      {
        id: 'P79',
        kind: 'main',
        crosses: { oskil: 2 },
        points: [
          [36.5, 49.7],
          [37.5, 49.7],
        ],
      },
    ],
  );
  expect(wrong).toEqual(['Borova must be on the left bank of the oskil', 'P79 must cross the oskil 2 times, not 1']);
});

test('every place and every hand-drawn line is on its side of the rivers', () => {
  const known = knownBanks();
  expect(known.length).toBeGreaterThan(40);
  expect(wrongBanks(readCourses(), known, [...railways, ...roads])).toEqual([]);
});
