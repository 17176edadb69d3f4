import { expect, test } from 'vitest';
import { createStyle } from '../../../core/style/style.ts';
import { composeStyle } from '../compose-style.ts';
import { emptyScene, type Mark } from '../scene.ts';
import { drawStyle } from './draw-style.ts';
import { tilesInView, type Feature, type Ground } from './tiles.ts';

const camera = { center: [37.3, 49.4] as const, zoom: 8 };
const size = { width: 600, height: 400 };
const mark = (id: string, draw: Mark['properties']['draw'], geometry: Mark['geometry']): Mark => ({
  ...{ type: 'Feature', geometry, properties: { id, draw, name: id, rank: 1 } },
});
const scene = {
  ...emptyScene,
  ground: [
    mark('area', 'held-a', {
      type: 'Polygon',
      coordinates: [
        [
          [37, 49.2],
          [38, 49.2],
          [38, 49.8],
          [37, 49.2],
        ],
      ],
    }),
  ],
  places: [mark('Izium', 'town', { type: 'Point', coordinates: [37.25, 49.21] })],
};

function drawn(features: Record<string, Feature[]>) {
  const ground: Ground = { frames: [], sources: new Map([['theatre', (layer) => features[layer] ?? []]]) };
  const base = createStyle({ theme: 'light', language: 'en', scale: 1 });
  return drawStyle(composeStyle(base, scene, { theme: 'light', scale: 1, names: true }), scene, ground, camera, size);
}

test('draws the base map and the scene in the order of the style, with the towns named', () => {
  const river: Feature = {
    type: 2,
    properties: { rank: 1 },
    parts: [
      [
        { x: 0, y: 0 },
        { x: 600, y: 400 },
      ],
    ],
    frame: 0,
  };
  const { shapes, labels } = drawn({ river: [river] });
  const kinds = shapes.map((shape) => shape.draw ?? shape.kind);
  expect(kinds.indexOf('held-a')).toBeGreaterThanOrEqual(0);
  expect(kinds.indexOf('held-a')).toBeLessThan(kinds.indexOf('line'));
  expect(shapes.find(({ kind }) => kind === 'line')).toMatchObject({ d: 'M0 0L600 400', frame: 0 });
  expect(shapes.find(({ kind }) => kind === 'dot')).toBeDefined();
  expect(labels.map(({ lines }) => lines.join(' '))).toEqual(['Izium']);
});

test('tiles cover the whole pane', () => {
  const tiles = tilesInView(camera, size, 8, '/tiles/theatre/{z}/{x}/{y}.mvt');
  expect(Math.min(...tiles.map(({ x }) => x))).toBeLessThanOrEqual(0);
  expect(Math.max(...tiles.map(({ x, side }) => x + side))).toBeGreaterThanOrEqual(size.width);
  expect(Math.min(...tiles.map(({ y }) => y))).toBeLessThanOrEqual(0);
  expect(Math.max(...tiles.map(({ y, side }) => y + side))).toBeGreaterThanOrEqual(size.height);
  expect(tiles[0]?.address).toMatch(/^\/tiles\/theatre\/8\/\d+\/\d+\.mvt$/);
});
