import { expect, test } from 'vitest';
import type { Mark } from '../../../shared/map/scene.ts';
import { clearOfEdges, withRoom } from './clear-of-edges.ts';

const town = (id: string, lon: number, name = 'Kupiansk'): Mark => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [lon, 49] },
  properties: { id, draw: 'town', name, rank: 1 },
});
// about 142 pixels to a degree
const look = { camera: { center: [37, 49] as const, zoom: 6.64 }, size: { width: 800, height: 600 }, type: 32 };
const [west, middle, east] = [town('west', 34.5), town('middle', 37), town('east', 39.5)];

test('a name by an edge goes to the other side, or goes', () => {
  const { lit, places } = clearOfEdges({ ground: [], places: [west, middle, east], lit: [west, middle, east] }, look);
  expect(lit.map(({ properties: { name, nameLeft } }) => [name, nameLeft])).toEqual([
    ['Kupiansk', undefined],
    ['Kupiansk', undefined],
    ['Kupiansk', true],
  ]);
  expect(places.map(({ properties: { name } }) => name)).toEqual([undefined, 'Kupiansk', undefined]);
});

test('what is lit is seen from as far away as it takes', () => {
  const far = town('far', 40.2);
  const camera = withRoom({ ground: [], places: [], lit: [middle, far] }, look);
  expect(camera.zoom).toBeLessThan(look.camera.zoom);
  const { lit } = clearOfEdges({ ground: [], places: [], lit: [middle, far] }, { ...look, camera });
  expect(lit.map(({ properties: { name } }) => name)).toEqual(['Kupiansk', 'Kupiansk']);
});

test('what has room stays as it is', () => {
  expect(withRoom({ ground: [], places: [], lit: [middle] }, look)).toEqual(look.camera);
});
