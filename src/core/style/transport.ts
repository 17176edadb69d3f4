/** Roads and railways, thin: they are there to be followed when the text names them. All drawn by hand, schematic. */
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { byZoom, inTheatre, type Look } from './paint.ts';

/** Widths of a trunk, a main and another road. */
const road = (trunk: number, main: number, other: number): ExpressionSpecification => [
  'match',
  ['get', 'kind'],
  'trunk',
  trunk,
  'main',
  main,
  other,
];

export const transportLayers = ({ color }: Look): LayerSpecification[] => [
  ...inTheatre({
    id: 'road-case',
    layer: 'road',
    type: 'line',
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': color('road-case'),
      'line-width': byZoom([7, road(1.5, 1, 0.7)], [9, road(2.8, 2.1, 1.4)], [11, road(5, 4, 2.8)]),
    },
  }),
  ...inTheatre({
    id: 'road',
    layer: 'road',
    type: 'line',
    minzoom: 8,
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': color('road'),
      'line-width': byZoom([8, road(1.2, 0.8, 0.5)], [9, road(1.8, 1.2, 0.7)], [11, road(3.6, 2.6, 1.6)]),
    },
  }),
  ...inTheatre({
    id: 'rail',
    layer: 'rail',
    type: 'line',
    layout: { 'line-join': 'round' },
    paint: { 'line-color': color('rail'), 'line-width': byZoom([7, 0.7], [9, 1], [11, 1.4]) },
  }),
  ...inTheatre({
    id: 'rail-ticks',
    layer: 'rail',
    type: 'line',
    minzoom: 8,
    // dashes are multiples of the width: a wide line in short dashes makes the ticks
    paint: {
      'line-color': color('rail'),
      'line-width': byZoom([8, 3.5], [11, 6]),
      'line-dasharray': [0.22, 3.4],
    },
  }),
];
