/** One weight of state border, a hairline for oblasts. */
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { byZoom, is, onBoth, type Look } from './paint.ts';

export const borderLayers = ({ color }: Look): LayerSpecification[] => [
  ...onBoth({
    id: 'oblast-border',
    layer: 'border',
    type: 'line',
    filter: is('kind', 'oblast'),
    minzoom: 5,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': color('border-soft'),
      'line-width': byZoom([5, 0.5], [8, 0.9], [11, 1.2]),
      'line-dasharray': [5, 2.5],
    },
  }),
  ...onBoth({
    id: 'state-border',
    layer: 'border',
    type: 'line',
    filter: is('kind', 'state'),
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': color('border'), 'line-width': byZoom([0, 0.4], [4, 0.7], [6, 1], [9, 1.4], [11, 1.8]) },
  }),
];
