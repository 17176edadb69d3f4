import { expect, test } from 'vitest';
import type { Share } from '../../core/stats/share.ts';
import type { Mark } from '../../shared/map/scene.ts';
import { onDiscs, recallMarks } from './recall-marks.ts';

test('what is remembered lies under a place’s dot, or where a line is named', () => {
  const place = (id: string, geometry: Mark['geometry']): Mark => ({
    type: 'Feature',
    geometry,
    properties: { id, draw: 'town', rank: 1 },
  });
  const river: Mark['geometry'] = {
    type: 'LineString',
    coordinates: [
      [37, 50],
      [37.5, 49.5],
      [38, 49],
    ],
  };
  const places = [place('town', { type: 'Point', coordinates: [37, 49] }), place('river', river), place('bare', river)];
  const shares: Record<string, Share> = {
    town: { facts: 4, known: 4, recall: 0.9 },
    river: { facts: 2, known: 0, recall: 0 },
  };
  const discs = recallMarks(places, (id) => shares[id]);
  expect(discs.map(({ geometry, properties }) => [properties.id, properties.draw, geometry])).toEqual([
    ['town', 'recall-firm', { type: 'Point', coordinates: [37, 49] }],
    ['river', 'recall-new', { type: 'Point', coordinates: [37.5, 49.5] }],
  ]);
  expect(onDiscs(places, discs).map(({ properties }) => properties.onDisc)).toEqual([true, true, false]);
});
