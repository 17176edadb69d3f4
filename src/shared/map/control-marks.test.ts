import { describe, expect, test } from 'vitest';
import type { ControlFeature } from '../../core/control/standing.ts';
import { frameOfControl, groundMarks } from './control-marks.ts';

type Properties = ControlFeature['properties'];

function feature(id: string, geometry: ControlFeature['geometry'], about: Partial<Properties>): ControlFeature {
  const properties: Properties = {
    kind: 'area',
    holder: 'a',
    valid: '2022-09-05',
    certainty: 'high',
    schematic: true,
    label: id,
    facts: ['f'],
    from: 0,
    to: 1,
    ...about,
  };
  return { type: 'Feature', id, geometry, properties };
}
const area = (id: string, east: number, about: Partial<Properties> = {}) =>
  feature(
    id,
    {
      type: 'Polygon',
      coordinates: [
        [
          [37, 49],
          [east, 49],
          [east, 50],
          [37.2, 50.5],
          [37, 49],
        ],
      ],
    },
    about,
  );
const line = (id: string, about: Partial<Properties>) =>
  feature(
    id,
    {
      type: 'LineString',
      coordinates: [
        [37, 49],
        [37.5, 49.5],
        [37.5, 50],
      ],
    },
    about,
  );
const draws = (features: ControlFeature[]) =>
  groundMarks(features, frameOfControl([])).map(({ properties }) => properties.draw);

describe('groundMarks', () => {
  test('areas come before fronts, fronts before advances', () => {
    expect(
      draws([
        line('advance', { kind: 'axis', holder: 'b' }),
        line('front', { kind: 'front' }),
        area('contested', 38, { holder: 'contested' }),
        area('a', 38),
        area('b', 38, { holder: 'b' }),
        line('drive', { kind: 'axis', holder: 'a' }),
      ]),
    ).toEqual(['contested', 'held-a', 'held-b', 'front', 'advance-b', 'advance-a']);
  });

  test('a front of low certainty is unsure', () => {
    const fronts = (['high', 'medium', 'low'] as const).map((certainty) =>
      line(certainty, { kind: 'front', certainty }),
    );
    expect(draws(fronts)).toEqual(['front', 'front', 'front-unsure']);
  });

  test('an advance stops short of where it points, and keeps its start', () => {
    const [mark] = groundMarks([line('advance', { kind: 'axis', holder: 'b' })], frameOfControl([]));
    const drawn = mark?.geometry.type === 'LineString' ? mark.geometry.coordinates : [];
    expect(drawn[0]).toEqual([37, 49]);
    expect(drawn.at(-1)?.[0]).toBeCloseTo(37.5);
    expect(drawn.at(-1)?.[1]).toBeLessThan(49.99);
    expect(drawn.at(-1)?.[1]).toBeGreaterThan(49.9);
  });

  test('where an area lies on the frame of the whole layer, it is cut', () => {
    const layer = [area('wide', 38), area('narrow', 37.5)];
    const frame = frameOfControl(layer);
    expect(frame).toEqual([37, 49, 38, 50.5]);
    const cut = (of: ControlFeature) =>
      groundMarks([of], frame).flatMap(({ geometry, properties }) =>
        properties.draw === 'cut' ? [geometry.coordinates] : [],
      );
    const south = (east: number) => [
      [37, 49],
      [east, 49],
    ];
    const east = [
      [38, 49],
      [38, 50],
    ];
    expect(layer.map(cut)).toEqual([[south(38), east], [south(37.5)]]);
  });
});
