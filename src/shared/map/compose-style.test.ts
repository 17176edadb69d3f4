import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { themes } from '../../core/design/theme.ts';
import { createStyle } from '../../core/style/style.ts';
import { composeStyle, dataOf, pickable } from './compose-style.ts';
import type { Draw, Mark, Scene } from './scene.ts';

const line: [number, number][] = [
  [37, 49],
  [37, 50],
];
const mark = (draw: Draw, geometry: Mark['geometry'], name?: string): Mark => ({
  type: 'Feature',
  geometry,
  properties: { id: draw, draw, rank: 1, ...(name && { name }) },
});
const scene: Scene = {
  ground: [
    mark('front', { type: 'LineString', coordinates: line }),
    mark('advance-b', { type: 'LineString', coordinates: line }),
  ],
  places: [mark('town', { type: 'Point', coordinates: [37.2485, 49.2088] }, 'Oskil (village)')],
  lit: [],
};
const base = createStyle({ theme: 'light', language: 'en', scale: 1 });
const compose = (names = true) => composeStyle(base, scene, { theme: 'light', scale: 1, names });
const ids = (style: { layers: { id: string }[] }) => style.layers.map(({ id }) => id);

describe('the composed style', () => {
  test.each(themes)('is valid in %s, and offers what can be picked', (theme) => {
    const style = composeStyle(createStyle({ theme, language: 'uk', scale: 1.4 }), scene, {
      theme,
      scale: 1.4,
      names: true,
    });
    expect(validateStyleMin(style)).toEqual([]);
    expect(ids(style)).toEqual(expect.arrayContaining(pickable));
  });

  test('has land < areas < rivers and roads < fronts < names < pins < what is lit', () => {
    const order = ids(compose());
    const at = [
      'land',
      'scene-held',
      'scene-contested',
      'road',
      'scene-front',
      'place-name',
      'scene-town',
      'scene-lit-town',
    ].map((id) => order.findIndex((one) => one.startsWith(id)));
    expect(at).not.toContain(-1);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
  });

  test('leaves a town the scene names to the scene, under the base map’s name for it too', () => {
    const filters = compose().layers.flatMap((layer) =>
      'source-layer' in layer && layer['source-layer'] === 'place' ? [JSON.stringify(layer.filter)] : [],
    );
    expect(filters.length).toBeGreaterThan(0);
    for (const filter of filters) expect(filter).toContain('["Oskil (village)","Oskil"]');
  });

  test('without names has no text but the scene’s own', () => {
    const texts = compose(false).layers.filter((layer) => layer.type === 'symbol' && layer.layout?.['text-field']);
    expect(ids({ layers: texts })).toEqual(['scene-name', 'scene-lit-name']);
  });
});

test('an advance ends in a head that points where it goes', () => {
  const east: Scene = {
    ...scene,
    ground: [
      mark('advance-a', {
        type: 'LineString',
        coordinates: [
          [37, 49],
          [38, 49],
        ],
      }),
    ],
  };
  const turns = (of: Scene) => dataOf('ground', of).features.map(({ properties }) => properties?.['turn'] as unknown);
  expect(turns(scene)).toEqual([undefined, undefined, 0]);
  expect(turns(east)[1]).toBeCloseTo(90);
});
