import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { isDark, type Theme } from '../../core/design/theme.ts';
import { hex } from '../../core/design/tokens.ts';
import type { Draw } from './scene.ts';
import { pictureId } from './scene-images.ts';

export const drawn = (...draws: Draw[]): FilterSpecification => ['in', ['get', 'draw'], ['literal', draws]];
/** One value at the theatre's overview, another close up. */
export const byZoom = (
  far: number | ExpressionSpecification,
  near: number | ExpressionSpecification,
): ExpressionSpecification => ['interpolate', ['linear'], ['zoom'], 6, far, 10, near];

/** Control of ground, drawn right above the land: quiet fills that names stay legible on. */
export function groundAreas(theme: Theme, source: string): LayerSpecification[] {
  const colour: ExpressionSpecification = [
    'match',
    ['get', 'draw'],
    'held-a',
    hex(theme, 'held-a'),
    hex(theme, 'held-b'),
  ];
  return [
    {
      id: 'scene-held',
      type: 'fill',
      source,
      filter: drawn('held-a', 'held-b'),
      paint: { 'fill-color': colour, 'fill-opacity': isDark(theme) ? 0.4 : 0.45, 'fill-antialias': false },
    },
    {
      id: 'scene-contested',
      type: 'fill',
      source,
      filter: drawn('contested'),
      paint: { 'fill-pattern': pictureId('hatch-contested', theme), 'fill-opacity': 0.75 },
    },
    {
      id: 'scene-cut',
      type: 'line',
      source,
      filter: drawn('cut'),
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': hex(theme, 'land-focus'), 'line-width': byZoom(60, 160), 'line-blur': byZoom(30, 80) },
    },
  ];
}

/** Fronts and advances, over roads and rivers, under names. A front that is not sure is dashed. */
export function groundLines(theme: Theme, source: string, scale: number): LayerSpecification[] {
  const front = { 'line-color': hex(theme, 'front'), 'line-width': byZoom(1.6 * scale, 2.6 * scale) };
  const side: ExpressionSpecification = [
    'match',
    ['get', 'draw'],
    'advance-a',
    hex(theme, 'side-a'),
    hex(theme, 'side-b'),
  ];
  const advance = drawn('advance-a', 'advance-b');
  return [
    {
      id: 'scene-front-case',
      type: 'line',
      source,
      filter: drawn('front', 'front-unsure'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': hex(theme, 'halo'), 'line-width': byZoom(4 * scale, 6 * scale), 'line-opacity': 0.6 },
    },
    {
      id: 'scene-front',
      type: 'line',
      source,
      filter: drawn('front'),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: front,
    },
    {
      id: 'scene-front-unsure',
      type: 'line',
      source,
      filter: drawn('front-unsure'),
      layout: { 'line-join': 'round' },
      paint: { ...front, 'line-dasharray': [3, 2] },
    },
    {
      id: 'scene-advance-case',
      type: 'line',
      source,
      filter: ['all', ['==', ['geometry-type'], 'LineString'], advance] as FilterSpecification,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': hex(theme, 'halo'), 'line-width': byZoom(5.5 * scale, 8 * scale), 'line-opacity': 0.75 },
    },
    {
      id: 'scene-advance',
      type: 'line',
      source,
      filter: ['all', ['==', ['geometry-type'], 'LineString'], advance] as FilterSpecification,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': side, 'line-width': byZoom(3 * scale, 5 * scale) },
    },
    {
      id: 'scene-advance-head',
      type: 'symbol',
      source,
      filter: ['all', ['==', ['geometry-type'], 'Point'], advance] as FilterSpecification,
      layout: {
        'icon-image': ['match', ['get', 'draw'], 'advance-a', pictureId('head-a', theme), pictureId('head-b', theme)],
        'icon-rotate': ['get', 'turn'],
        'icon-rotation-alignment': 'map',
        'icon-size': byZoom(1.1 * scale, 1.6 * scale),
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
    },
  ];
}
