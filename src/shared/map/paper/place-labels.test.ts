import type { LayerSpecification } from 'maplibre-gl';
import { describe, expect, test } from 'vitest';
import { placeLabels, scaleBox, type Wanted } from './place-labels.ts';
import { straightStretch } from './straight-stretch.ts';
import { ruleOf } from './style-rule.ts';
import type { Feature } from './tiles.ts';

const pane = { width: 400, height: 300 };
const layer: LayerSpecification = {
  id: 'town-name',
  type: 'symbol',
  source: 'places',
  layout: {
    'text-field': ['get', 'name'],
    'text-size': 12,
    'text-variable-anchor': ['left', 'right'],
    'text-radial-offset': 0.6,
    'symbol-sort-key': ['get', 'rank'],
  },
  paint: { 'text-opacity': ['case', ['boolean', ['feature-state', 'lit'], false], 0, 1] },
};
const town = (name: string, x: number, y: number, rank = 1): Feature => ({
  ...{ type: 1, properties: { id: name, name, rank }, parts: [[{ x, y }]] },
});
const placed = (features: Feature[], lit: string[] = []) => {
  const rule = ruleOf(layer, 8, new Set(lit));
  return placeLabels(
    features.map((feature): Wanted => ({ rule, feature })),
    [scaleBox(pane)],
    pane,
  ).map(({ lines, align }) => `${lines.join(' ')} ${align}`);
};

describe('names on paper', () => {
  test('stand beside their dot, on the other side where the first is taken or the paper ends', () => {
    expect(placed([town('Izium', 100, 100)])).toEqual(['Izium start']);
    expect(placed([town('Kupiansk', 380, 100)])).toEqual(['Kupiansk end']);
    expect(placed([town('Kupiansk', 150, 100), town('Izium', 170, 102, 2)])).toEqual(['Kupiansk start']);
  });
  test('give way to a weightier one, and to one that is lit', () => {
    expect(placed([town('Lesser', 100, 100, 3), town('Greater', 102, 101, 1)])).toContain('Greater start');
    expect(placed([town('Lit', 100, 100), town('Other', 300, 100)], ['Lit'])).toEqual(['Other start']);
  });
  test('keep out of the scale bar’s corner', () => {
    expect(placed([town('Corner', 20, 285)])).toEqual([]);
  });
});

describe('a stretch for a name', () => {
  test('is straight, long enough, and read from left to right', () => {
    const found = straightStretch(
      [
        { x: 300, y: 100 },
        { x: 200, y: 100 },
        { x: 100, y: 100 },
      ],
      80,
      pane,
    );
    expect(found?.turn).toBeCloseTo(0);
    expect(
      straightStretch(
        [
          { x: 10, y: 10 },
          { x: 40, y: 10 },
        ],
        80,
        pane,
      ),
    ).toBeUndefined();
    const bent = [0, 1, 2, 3, 4, 5].map((i) => ({ x: 50 + 10 * i, y: i % 2 ? 60 : 100 }));
    expect(straightStretch(bent, 48, pane)).toBeUndefined();
  });
});
