/** What is chosen, pointed at or answered, in the one accent. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { hex } from '../../core/design/tokens.ts';
import type { Theme } from '../../core/design/theme.ts';
import { fonts } from '../../core/style/fonts.ts';
import { byZoom, drawn } from './ground-layers.ts';

const pointed: ExpressionSpecification = ['==', ['get', 'pointed'], true];

/** Areas and lines that are lit, under the names of the map; thinner where they are only pointed at. */
export function litWays(theme: Theme, source: string, scale: number): LayerSpecification[] {
  const accent = hex(theme, 'accent');
  const filter = drawn('river', 'road', 'rail');
  const layout = { 'line-join': 'round', 'line-cap': 'round' } as const;
  const width = (far: number, near: number) =>
    byZoom(['case', pointed, far * 0.55 * scale, far * scale], ['case', pointed, near * 0.55 * scale, near * scale]);
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
      filter,
      layout,
      paint: { 'line-color': hex(theme, 'halo'), 'line-width': width(6, 9), 'line-opacity': 0.8 },
    },
    {
      id: 'scene-lit-way',
      type: 'line',
      source,
      filter,
      layout,
      paint: { 'line-color': accent, 'line-width': width(3, 4.5) },
    },
    {
      id: 'scene-gap',
      type: 'line',
      source,
      filter: drawn('gap'),
      paint: { 'line-color': hex(theme, 'ink'), 'line-width': 2 * scale, 'line-dasharray': [2, 1.5] },
    },
  ];
}

/** Points that are lit and every lit name, over everything. */
export function litPins(theme: Theme, source: string, scale: number): LayerSpecification[] {
  const accent = hex(theme, 'accent');
  const open: ExpressionSpecification = ['any', ['==', ['get', 'draw'], 'guess'], pointed];
  return [
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
