/** Towns: a dot and a name, both by size. */
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { fonts } from './fonts.ts';
import { byZoom, onBoth, type Look } from './paint.ts';

/** Values by size of town, the smallest first: under 10,000, 50,000, 250,000, a million, and above. */
const bySize = (...values: [number, number, number, number, number]): ExpressionSpecification => [
  'step',
  ['get', 'pop'],
  values[0],
  10_000,
  values[1],
  50_000,
  values[2],
  250_000,
  values[3],
  1_000_000,
  values[4],
];
const isCapital: ExpressionSpecification = ['has', 'capital'];

/** Towns that have a name in this language and whose zoom has come. */
const shownIn = (name: Look['name']): ExpressionSpecification => [
  'all',
  ['has', name],
  ['<=', ['get', 'rank'], ['zoom']],
];

export function placeLayers({ color, name, scale }: Look): LayerSpecification[] {
  const shown = shownIn(name);
  const size = (...values: Parameters<typeof bySize>) => bySize(...(values.map((px) => px * scale) as typeof values));
  return [
    ...onBoth({
      id: 'place-dot',
      layer: 'place',
      type: 'circle',
      filter: shown,
      paint: {
        'circle-color': ['case', isCapital, color('town'), color('halo')],
        'circle-stroke-color': color('town'),
        'circle-stroke-width': byZoom([3, 0.8], [8, 1.2]),
        'circle-radius': byZoom(
          [3, bySize(1, 1.2, 1.4, 1.6, 1.9)],
          [7, bySize(1.2, 1.7, 2.2, 2.8, 3.6)],
          [11, bySize(2, 2.8, 3.6, 4.6, 5.6)],
        ),
      },
    }),
    ...onBoth({
      id: 'place-name',
      layer: 'place',
      type: 'symbol',
      filter: shown,
      layout: {
        'text-field': ['get', name],
        'text-font': [
          'case',
          ['any', isCapital, ['>=', ['get', 'pop'], 1_000_000]],
          ['literal', [fonts.bold]],
          ['literal', [fonts.regular]],
        ],
        'text-size': byZoom(
          [3, size(9, 9, 9.5, 10, 10.5)],
          [6, size(10, 10.5, 11, 12, 13.5)],
          [8, size(11, 12, 13.5, 15.5, 18)],
          [11, size(13.5, 15, 17.5, 20, 23)],
        ),
        'symbol-sort-key': ['-', ['get', 'rank'], ['/', ['get', 'pop'], 1e8]],
        'text-variable-anchor': ['left', 'right', 'bottom-left', 'top-left', 'top', 'bottom'],
        'text-radial-offset': 0.6,
        'text-justify': 'auto',
        'text-max-width': 9,
        'text-padding': 2,
      },
      paint: { 'text-color': color('town-label'), 'text-halo-color': color('halo'), 'text-halo-width': 1.4 * scale },
    }),
  ];
}

/** Keeps names off the dots: an unseen mark where each dot is, the first to find room and so the last in the style. */
export function keepout({ name }: Look): LayerSpecification[] {
  return onBoth({
    id: 'place-keepout',
    layer: 'place',
    type: 'symbol',
    filter: shownIn(name),
    layout: {
      'text-field': '•',
      'text-font': [fonts.regular],
      'text-size': 6,
      'text-allow-overlap': true,
      'text-padding': 0,
    },
    paint: { 'text-opacity': 0 },
  });
}
