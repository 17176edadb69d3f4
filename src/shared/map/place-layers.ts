import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { Theme } from '../../core/design/theme.ts';
import { hex } from '../../core/design/tokens.ts';
import { fonts } from '../../core/style/fonts.ts';
import { drawn } from './ground-layers.ts';

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
        'text-radial-offset': ['case', ['==', ['get', 'onDisc'], true], 0.95, 0.6],
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
