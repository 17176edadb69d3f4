import { describe, expect, test } from 'vitest';
import type { DatedControl, DatedEvent } from '../pack/lesson.ts';
import type { Place } from '../pack/schema.ts';
import { dayMs, type When } from '../time/when.ts';
import { turnOf } from './changed.ts';
import type { ControlFeature, Holder } from './standing.ts';

const day = (of: number) => Date.UTC(2022, 8, of);
const about = { certainty: 'low', schematic: true } as const;

/** Ground from a meridian to another, over the days from one to another, both included. */
const area = (holder: Holder, [west, east]: [number, number], from: number, to: number): ControlFeature => ({
  type: 'Feature',
  id: `${holder}-${from}`,
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 49],
        [east, 49],
        [east, 50],
        [west, 50],
        [west, 49],
      ],
    ],
  },
  properties: {
    ...{ ...about, facts: ['f'], kind: 'area', holder, label: holder, valid: '2022-09' },
    ...{ from: day(from), to: day(to) + dayMs - 1 },
  },
});
const front = (at: number, from: number, to: number): ControlFeature => {
  const like = area('contested', [at, at], from, to);
  const coordinates: [number, number][] = [
    [at, 49],
    [at, 50],
  ];
  return {
    ...like,
    geometry: { type: 'LineString', coordinates },
    properties: { ...like.properties, kind: 'front' },
  };
};
const town = (id: string, lon: number): Place => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates: [lon, 49.5] },
  properties: { names: { en: id }, aliases: [], kind: 'town', extentKm: 1, certainty: 'high', why: 'w', importance: 1 },
});
const on = (of: number, days = 1, more: Partial<When> = {}): When => ({
  ...{ edtf: '2022-09', from: day(of), to: day(of) + days * dayMs - 1, precision: 'day' },
  ...{ span: false, between: days > 1, approximate: false, uncertain: false, openStart: false, openEnd: false },
  ...more,
});
const retaken = (place: string, when: When): DatedEvent => ({
  ...{ id: `${place}-retaken`, date: when.edtf, when, title: 'Retaken', text: 'Text.', kind: 'control' },
  ...{ phase: 'counter-offensive', inArticle: true, places: [place], facts: ['f'], importance: 1 },
});

// everything is one side's until the 7th; from the 8th the west is the other's, with contested ground between
const control: DatedControl = {
  type: 'FeatureCollection',
  credit: 'none',
  features: [
    area('a', [36, 39], 1, 7),
    area('b', [36, 37], 8, 20),
    area('contested', [37, 37.5], 8, 20),
    area('a', [37.5, 39], 8, 20),
    front(36, 1, 7),
    front(37, 8, 20),
  ],
};
const turn = (place: Place, by: number, events: DatedEvent[] = []) =>
  turnOf({ control, events }, place, day(5), day(by));

describe('a place that an event tells of', () => {
  const west = town('west', 36.9);
  const east = town('east', 38);
  test('changed hands once map and event say so', () => {
    const events = [retaken('west', on(8))];
    expect(turn(west, 8, events)).toBe('changed');
    expect(turn(west, 7, events)).toBe('same');
  });
  test('is not told within days of which one is meant, or where another event is to come', () => {
    expect(turn(west, 8, [retaken('west', on(8, 2))])).toBe('unsure');
    expect(turn(west, 9, [retaken('west', on(8, 2))])).toBe('changed');
    expect(turn(west, 10, [retaken('west', on(8)), retaken('west', on(16))])).toBe('unsure');
  });
  test('is not told where map and event differ, nor by an event that is about', () => {
    expect(turn(east, 9, [retaken('east', on(8))])).toBe('unsure');
    expect(turn(west, 10, [retaken('west', on(8, 1, { approximate: true }))])).toBe('unsure');
  });
  test('what was before the day it is counted from says nothing', () => {
    expect(turn(west, 8, [retaken('west', on(3)), retaken('west', on(8))])).toBe('changed');
  });
});

describe('a place that no event tells of', () => {
  test('is told deep in its ground, not near a front', () => {
    expect(turn(town('deep', 36.5), 9)).toBe('changed');
    expect(turn(town('deep', 38.5), 9)).toBe('same');
    expect(turn(town('near', 36.9), 9)).toBe('unsure');
  });
  test('contested ground and ground that is not drawn are not told', () => {
    expect(turn(town('between', 37.2), 9)).toBe('unsure');
    expect(turn(town('beyond', 40), 9)).toBe('unsure');
  });
});
