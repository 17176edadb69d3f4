/** Ground and sea. */
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { byZoom, is, onBoth, type Look } from './paint.ts';

export const landLayers = ({ color }: Look): LayerSpecification[] => [
  { id: 'sea', type: 'background', paint: { 'background-color': color('water') } },
  ...onBoth({
    id: 'land',
    layer: 'land',
    type: 'fill',
    filter: is('kind', 'land'),
    paint: { 'fill-color': color('land') },
  }),
  ...onBoth({
    id: 'ukraine',
    layer: 'land',
    type: 'fill',
    filter: is('kind', 'ukraine'),
    paint: { 'fill-color': color('land-focus') },
  }),
  ...onBoth({
    id: 'coast',
    layer: 'land',
    type: 'line',
    filter: is('kind', 'land'),
    paint: { 'line-color': color('river'), 'line-width': byZoom([0, 0.3], [5, 0.6], [10, 1]) },
  }),
];
