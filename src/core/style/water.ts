/** Lakes, reservoirs and rivers. A drained reservoir shows its bed: paler, its shore broken. */
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { byZoom, is, onBoth, withGround, type Look } from './paint.ts';

export const waterLayers = ({ color }: Look): LayerSpecification[] => [
  ...onBoth({
    id: 'bed',
    layer: 'water',
    type: 'fill',
    filter: is('kind', 'drained'),
    paint: { 'fill-color': color('water'), 'fill-opacity': 0.45 },
  }),
  ...onBoth({
    id: 'bed-shore',
    layer: 'water',
    type: 'line',
    filter: is('kind', 'drained'),
    minzoom: 7,
    paint: { 'line-color': color('river'), 'line-width': byZoom([7, 0.5], [11, 1]), 'line-dasharray': [3, 2] },
  }),
  ...onBoth({
    id: 'river',
    layer: 'river',
    type: 'line',
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': color('river'),
      'line-width': withGround(
        [2, 0.4],
        [6, ['step', ['get', 'rank'], 1.3, 5, 1.1, 7, 0.6]],
        [9, ['step', ['get', 'rank'], 2.6, 6, 1.8, 8, 1]],
        [12, ['step', ['get', 'rank'], 6, 6, 4, 8, 2]],
      ),
    },
  }),
  ...onBoth({
    id: 'water',
    layer: 'water',
    type: 'fill',
    filter: is('kind', 'lake', 'reservoir'),
    paint: {
      'fill-color': color('water'),
      // far out a shore would be more ink than lake
      'fill-outline-color': ['step', ['zoom'], color('water'), 4, color('river')],
    },
  }),
];
