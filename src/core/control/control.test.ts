import { describe, expect, test } from 'vitest';
import type { DatedControl } from '../pack/lesson.ts';
import type { Place } from '../pack/schema.ts';
import { dayMs } from '../time/when.ts';
import { replayOf, stepAt, stepFrom } from './replay.ts';
import { areaAt, controlAt, handovers, holderOf, type ControlFeature, type Holder } from './standing.ts';

const day = (date: string) => Date.parse(`2022-${date}T00:00:00Z`);

function square(id: string, holder: Holder, west: number, from: string, to: string): ControlFeature {
  const [left, right, bottom, top] = [west, west + 1, 49, 50];
  return {
    type: 'Feature',
    id,
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [left, bottom],
          [right, bottom],
          [right, top],
          [left, top],
          [left, bottom],
        ],
      ],
    },
    properties: {
      kind: 'area',
      holder,
      valid: `2022-${from}/2022-${to}`,
      certainty: 'medium',
      schematic: true,
      label: id,
      facts: ['f'],
      from: day(from),
      to: day(to) + dayMs - 1,
    },
  };
}
function advance(from: string, to: string): ControlFeature {
  const like = square('advance', 'b', 37, from, to);
  return {
    ...like,
    geometry: {
      type: 'LineString',
      coordinates: [
        [37, 49],
        [38, 49],
      ],
    },
    properties: { ...like.properties, kind: 'axis' },
  };
}
const place = (id: string, lon: number): Place => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates: [lon, 49.5] },
  properties: { names: { en: id }, aliases: [], kind: 'town', extentKm: 1, certainty: 'high', why: 'w', importance: 1 },
});

const control: DatedControl = {
  type: 'FeatureCollection',
  credit: 'made up',
  features: [
    square('west-a', 'a', 37, '09-01', '09-07'),
    square('east-a', 'a', 38, '09-01', '09-20'),
    square('west-contested', 'contested', 37, '09-07', '09-10'),
    square('west-b', 'b', 37, '09-11', '09-20'),
    advance('03-01', '03-31'),
    advance('09-05', '09-08'),
  ],
};
const [west, east, far] = [place('west', 37.5), place('east', 38.5), place('far', 30)];

describe('standing', () => {
  test('both ends of an interval count', () => {
    const ids = (date: string) => controlAt(control, day(date)).map(({ id }) => id);
    expect(ids('08-31')).toEqual([]);
    expect(ids('09-01')).toEqual(['west-a', 'east-a']);
    expect(ids('09-10')).toEqual(['east-a', 'west-contested']);
    expect(ids('09-20')).toEqual(['east-a', 'west-b']);
    expect(ids('09-21')).toEqual([]);
  });

  test('contested ground goes before held ground', () => {
    expect(areaAt(controlAt(control, day('09-07')), [37.5, 49.5])?.id).toBe('west-contested');
  });

  test('nothing is said of ground outside the areas, nor of lines', () => {
    const now = controlAt(control, day('09-05'));
    expect(holderOf(now, far)).toBeUndefined();
    const river: Place = {
      ...west,
      geometry: {
        type: 'LineString',
        coordinates: [
          [37.5, 49.5],
          [37.6, 49.5],
        ],
      },
    };
    expect(holderOf(now, river)).toBeUndefined();
    expect(holderOf(now, west)).toBe('a');
  });

  test('handovers name who held a place before and after', () => {
    expect(handovers(control, [west, east, far], day('09-06'), day('09-12'))).toEqual([
      { place: west, before: 'a', after: 'b' },
    ]);
    expect(handovers(control, [west, east], day('09-05'), day('09-06'))).toEqual([]);
  });
});

describe('replay', () => {
  const replay = replayOf(control);

  test('runs from the first to the last day with an area, stopping where the picture changes', () => {
    expect(replay).toEqual({
      first: day('09-01'),
      last: day('09-20'),
      steps: ['09-01', '09-05', '09-07', '09-08', '09-09', '09-11'].map(day),
    });
  });

  test('the picture is the same between two steps, and differs across one', () => {
    const picture = (at: number) =>
      controlAt(control, at)
        .map(({ id, properties }) => `${id}${properties.from}`)
        .join();
    for (let at = day('09-02'); at <= day('09-20'); at += dayMs) {
      expect(picture(at) === picture(at - dayMs)).toBe(!replay?.steps.includes(at));
    }
  });

  test('steps are found from any day', () => {
    if (!replay) throw new Error('no replay');
    expect(stepAt(replay, day('09-06'))).toBe(day('09-05'));
    expect(stepAt(replay, day('02-01'))).toBe(day('09-01'));
    expect(stepFrom(replay, day('09-06'), 1)).toBe(day('09-07'));
    expect(stepFrom(replay, day('09-05'), -1)).toBe(day('09-01'));
    expect(stepFrom(replay, day('09-01'), -1)).toBeUndefined();
    expect(stepFrom(replay, day('09-11'), 1)).toBeUndefined();
  });

  test('a layer without areas has none', () => {
    expect(replayOf({ ...control, features: [advance('09-05', '09-08')] })).toBeUndefined();
  });
});
