/**
 * The map style: one function of theme, language and scale. Colours come from the design tokens alone; tiles and fonts
 * are root-relative, so the same style works from `app://` and from the loopback host.
 */
import type {
  LayerSpecification,
  StyleSpecification,
  VectorSourceSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Theme } from '../design/theme.ts';
import { borderLayers } from './borders.ts';
import { attribution } from './credits.ts';
import { fontFaces } from './fonts.ts';
import { countryLayers, labelLayers } from './labels.ts';
import { landLayers } from './land.ts';
import { createLook } from './paint.ts';
import { keepout, placeLayers } from './places.ts';
import { transportLayers } from './transport.ts';
import { waterLayers } from './water.ts';

/**
 * Where a lesson's own layers go: `map.addLayer(area, lessonBelow)` puts an area on the ground, under rivers, roads and
 * names; `map.addLayer(line, lessonAbove)` puts a line over them, under towns and names.
 */
export const lessonBelow = 'lesson-below';
export const lessonAbove = 'lesson-above';

/** Past this zoom the hand-drawn lines promise more than they know. */
export const mapMaxZoom = 11;

export interface StyleOptions {
  theme: Theme;
  /** BCP 47 tag of the labels; `uk` is Ukrainian, everything else English */
  language: string;
  /** label size: 1 on a screen, 1.4 on a wall */
  scale: number;
}

export function createStyle({ theme, language, scale }: StyleOptions): StyleSpecification {
  const look = createLook(theme, language, scale);
  return {
    version: 8,
    name: `Salient ${theme}`,
    'font-faces': fontFaces,
    sources: {
      world: source('world', [0, 6], [-180, -85, 180, 85]),
      theatre: source('theatre', [7, 11], [28.125, 45.0891, 45, 52.4827]),
    },
    layers: [
      ...landLayers(look),
      anchor(lessonBelow),
      ...waterLayers(look),
      ...borderLayers(look),
      ...transportLayers(look),
      anchor(lessonAbove),
      ...labelLayers(look),
      ...placeLayers(look),
      ...countryLayers(look),
      ...keepout(look),
    ],
  };
}

function source(
  name: string,
  [minzoom, maxzoom]: [number, number],
  bounds: [number, number, number, number],
): VectorSourceSpecification {
  return { type: 'vector', tiles: [`/tiles/${name}/{z}/{x}/{y}.mvt`], minzoom, maxzoom, bounds, attribution };
}

/** A layer that draws nothing and marks a place in the order. */
const anchor = (id: string): LayerSpecification => ({ id, type: 'background', layout: { visibility: 'none' } });
