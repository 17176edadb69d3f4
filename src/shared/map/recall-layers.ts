import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Theme } from '../../core/design/theme.ts';
import { steps } from '../../core/stats/share.ts';
import { byZoom, drawn } from './ground-layers.ts';
import { pictureId } from './scene-images.ts';

/** What is remembered of each place: a disc under its dot, of one size whatever the place weighs. */
export function recallDiscs(theme: Theme, source: string, scale: number): LayerSpecification[] {
  const picture = [
    'match',
    ['get', 'draw'],
    ...steps.slice(1).flatMap((step) => [`recall-${step}`, pictureId(`recall-${step}`, theme)]),
    pictureId('recall-new', theme),
  ] as unknown as ExpressionSpecification;
  return [
    {
      id: 'scene-recall',
      type: 'symbol',
      source,
      filter: drawn(...steps.map((step) => `recall-${step}` as const)),
      layout: {
        'icon-image': picture,
        'icon-size': byZoom(0.85 * scale, 1.3 * scale),
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
        'symbol-sort-key': ['-', 3, ['get', 'rank']],
      },
    },
  ];
}
