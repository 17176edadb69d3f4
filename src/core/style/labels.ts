/** Names of states, regions and waters, and road numbers. Later layers win the room. */
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { fonts } from './fonts.ts';
import { byZoom, inTheatre, is, onBoth, type Look } from './paint.ts';

const ranked: ExpressionSpecification = ['<=', ['get', 'rank'], ['zoom']];

export function labelLayers({ color, name, scale }: Look): LayerSpecification[] {
  const text: ExpressionSpecification = ['get', name];
  const halo = (width: number) => ({ 'text-halo-color': color('halo'), 'text-halo-width': width * scale });
  return [
    ...inTheatre({
      id: 'road-number',
      layer: 'road',
      type: 'symbol',
      minzoom: 8,
      filter: ['has', 'ref'],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 320,
        'text-field': ['get', 'ref'],
        'text-font': [fonts.bold],
        'text-size': byZoom([8, 9 * scale], [11, 11 * scale]),
        'text-rotation-alignment': 'viewport',
        'text-padding': 12,
      },
      paint: { 'text-color': color('region-label'), ...halo(2) },
    }),
    ...onBoth({
      id: 'river-name',
      layer: 'course',
      type: 'symbol',
      minzoom: 7,
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 260,
        'text-field': text,
        'text-font': [fonts.italic],
        'text-size': byZoom([7, 11 * scale], [11, 14.5 * scale]),
        'text-letter-spacing': 0.06,
        'text-max-angle': 42,
        'text-offset': [0, -0.85],
        'text-padding': 4,
      },
      paint: { 'text-color': color('water-label'), ...halo(1.2) },
    }),
    ...onBoth({
      id: 'water-name',
      layer: 'label',
      type: 'symbol',
      filter: ['all', is('kind', 'ocean', 'sea', 'reservoir'), ranked],
      layout: {
        'text-field': text,
        'text-font': [fonts.italic],
        'text-size': byZoom(
          [1, ['match', ['get', 'kind'], 'ocean', 13 * scale, 10 * scale]],
          [6, ['match', ['get', 'kind'], 'ocean', 20 * scale, 14 * scale]],
          [10, ['match', ['get', 'kind'], 'sea', 18 * scale, 12 * scale]],
        ),
        'text-letter-spacing': ['match', ['get', 'kind'], 'ocean', 0.2, 'sea', 0.12, 0.04],
        'text-max-width': 7,
      },
      paint: {
        'text-color': color('water-label'),
        'text-halo-color': ['match', ['get', 'kind'], 'reservoir', color('halo'), color('water')],
        'text-halo-width': scale,
      },
    }),
    ...onBoth({
      id: 'oblast-name',
      layer: 'label',
      type: 'symbol',
      minzoom: 5.5,
      maxzoom: 9.5,
      filter: is('kind', 'oblast'),
      layout: {
        'text-field': text,
        'text-font': [fonts.regular],
        'text-size': byZoom([5, 8.5 * scale], [7, 11 * scale], [9, 14 * scale]),
        'text-transform': 'uppercase',
        'text-letter-spacing': 0.22,
        'text-line-height': 1.35,
        'text-max-width': 9,
        'text-padding': 4,
      },
      paint: { 'text-color': color('region-label'), ...halo(1.2) },
    }),
  ];
}

/** Names of states: before every town's, gone once the map is inside one. */
export function countryLayers({ color, name, scale }: Look): LayerSpecification[] {
  return onBoth({
    id: 'country-name',
    layer: 'label',
    type: 'symbol',
    minzoom: 1,
    maxzoom: 6.2,
    filter: ['all', is('kind', 'country'), ranked],
    layout: {
      'text-field': ['get', name],
      'text-font': [fonts.regular],
      'text-size': byZoom(
        [1, 9 * scale],
        [3, ['step', ['get', 'rank'], 13 * scale, 2, 11.5 * scale, 3, 10 * scale]],
        [6, ['step', ['get', 'rank'], 20 * scale, 2, 18 * scale, 3, 16 * scale, 5, 13 * scale]],
      ),
      'symbol-sort-key': ['get', 'rank'],
      'text-transform': 'uppercase',
      'text-letter-spacing': 0.14,
      'text-line-height': 1.3,
      'text-max-width': 7,
      'text-padding': 4,
      // aside when a capital stands in the middle
      'text-variable-anchor': ['center', 'bottom', 'top', 'left', 'right'],
      'text-radial-offset': 0.9,
    },
    paint: {
      'text-color': color('region-label'),
      'text-halo-color': color('halo'),
      'text-halo-width': 1.4 * scale,
    },
  });
}
