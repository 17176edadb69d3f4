import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { Theme } from '../../core/design/theme.ts';
import { hex } from '../../core/design/tokens.ts';
import { fonts } from '../../core/style/fonts.ts';
import { byZoom, drawn } from './ground-layers.ts';

const line: FilterSpecification = ['==', ['geometry-type'], 'LineString'];
const byRank = (one: number, two: number, three: number): ExpressionSpecification => [
  'match',
  ['get', 'rank'],
  1,
  one,
  2,
  two,
  three,
];

/** Dots and names of the places, and invisible lines wide enough to be picked where the base map draws the thing. */
export function placeLayers(theme: Theme, source: string, scale: number): LayerSpecification[] {
  return [
    {
      id: 'scene-way',
      type: 'line',
      source,
      filter: line,
      paint: { 'line-color': hex(theme, 'ink'), 'line-width': 9, 'line-opacity': 0 },
    },
    {
      id: 'scene-town',
      type: 'circle',
      source,
      filter: drawn('town'),
      paint: {
        'circle-radius': byRank(4.6 * scale, 3.6 * scale, 2.8 * scale),
        'circle-color': hex(theme, 'halo'),
        'circle-stroke-color': hex(theme, 'town'),
        'circle-stroke-width': byRank(2.2 * scale, 1.6 * scale, 1.3 * scale),
      },
    },
    {
      id: 'scene-name',
      type: 'symbol',
      source,
      filter: drawn('town'),
      layout: {
        'text-field': ['get', 'name'],
        'text-font': ['match', ['get', 'rank'], 1, ['literal', [fonts.bold]], ['literal', [fonts.regular]]],
        'text-size': byRank(14 * scale, 12.5 * scale, 11.5 * scale),
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.6,
        'text-justify': 'auto',
        'symbol-sort-key': ['get', 'rank'],
        'text-max-width': 9,
      },
      paint: {
        'text-color': hex(theme, 'town-label'),
        'text-opacity': ['case', ['boolean', ['feature-state', 'lit'], false], 0, 1],
        'text-halo-color': hex(theme, 'halo'),
        'text-halo-width': 1.6,
      },
    },
  ];
}

/** What is chosen, pointed at or answered: in the one accent, over everything. */
export function litLayers(theme: Theme, source: string, scale: number): LayerSpecification[] {
  const accent = hex(theme, 'accent');
  const ways = drawn('river', 'road', 'rail');
  const open: ExpressionSpecification = ['any', ['==', ['get', 'draw'], 'guess'], ['==', ['get', 'pointed'], true]];
  return [
    {
      id: 'scene-lit-area',
      type: 'fill',
      source,
      filter: drawn('water'),
      paint: { 'fill-color': accent, 'fill-opacity': 0.35 },
    },
    {
      id: 'scene-lit-case',
      type: 'line',
      source,
      filter: ways,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': hex(theme, 'halo'), 'line-width': byZoom(6 * scale, 9 * scale), 'line-opacity': 0.8 },
    },
    {
      id: 'scene-lit-way',
      type: 'line',
      source,
      filter: ways,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': accent, 'line-width': byZoom(3 * scale, 4.5 * scale) },
    },
    {
      id: 'scene-gap',
      type: 'line',
      source,
      filter: drawn('gap'),
      paint: { 'line-color': hex(theme, 'ink'), 'line-width': 2 * scale, 'line-dasharray': [2, 1.5] },
    },
    {
      id: 'scene-lit-town',
      type: 'circle',
      source,
      filter: drawn('town', 'answer', 'guess'),
      paint: {
        'circle-radius': 6.5 * scale,
        'circle-color': ['case', open, hex(theme, 'halo'), accent],
        'circle-stroke-color': [
          'case',
          ['==', ['get', 'draw'], 'guess'],
          hex(theme, 'ink'),
          open,
          accent,
          hex(theme, 'halo'),
        ],
        'circle-stroke-width': 2.5 * scale,
      },
    },
    {
      id: 'scene-lit-name',
      type: 'symbol',
      source,
      filter: ['all', ['has', 'name'], ['==', ['geometry-type'], 'Point']] as FilterSpecification,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': [fonts.bold],
        'text-size': 15 * scale,
        'text-variable-anchor-offset': [
          'case',
          ['to-boolean', ['get', 'nameLeft']],
          ['literal', ['right', [-0.8, 0]]],
          ['literal', ['left', [0.8, 0], 'right', [-0.8, 0], 'top', [0, 0.8], 'bottom', [0, -0.8]]],
        ],
        'text-justify': 'auto',
        'text-max-width': 10,
        'text-allow-overlap': true,
      },
      paint: { 'text-color': accent, 'text-halo-color': hex(theme, 'halo'), 'text-halo-width': 2 },
    },
  ];
}
