import type { FeatureCollection, LineString } from 'geojson';
import { expect, test } from 'vitest';
import { dissolve, readAdmin, regionsOf } from './admin.ts';
import { ringArea } from './geometry.ts';
import { readJson } from './sources.ts';
import { nodeKey } from './topology.ts';

const admin = readAdmin();

test('Crimea and Sevastopol are Ukraine', () => {
  const regions = new Map(regionsOf(admin).map(({ hasc, c }) => [hasc, c]));
  expect([regions.get('UA.KR'), regions.get('UA.SC')]).toEqual(['UKR', 'UKR']);
});

test('Ukraine keeps its size when its border is replaced', () => {
  // 603,628 km² by the state's own count; a degree of latitude is 111.2 km
  const area = dissolve(admin, ({ c }) => c === 'UKR')
    .coordinates.map(([outer]) => {
      const middle = outer!.reduce((sum, [, lat = 0]) => sum + lat, 0) / outer!.length;
      return ringArea(outer!) * 111.2 ** 2 * Math.cos((middle * Math.PI) / 180);
    })
    .reduce((sum, piece) => sum + piece, 0);
  expect(area).toBeGreaterThan(590_000);
  expect(area).toBeLessThan(620_000);
});

test('the land border runs through the vertices of OpenStreetMap’s', () => {
  const [source] = readJson<FeatureCollection<LineString>>('osm-ukraine-ring').features;
  const ring = new Set(source!.geometry.coordinates.map(nodeKey));
  const onRing = dissolve(admin, ({ c }) => c === 'UKR')
    .coordinates.flatMap(([outer]) => outer!)
    .filter((vertex) => ring.has(nodeKey(vertex)));
  expect(onRing.length).toBeGreaterThan(5_000);
});
