/** Small words for MapLibre expressions, so that the layers read like a legend. */
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Theme } from '../design/theme.ts';
import { hex, type Role } from '../design/tokens.ts';

/** What every layer is made from. */
export interface Look {
  color(role: Role): string;
  /** the property that holds names in the reader's language */
  name: 'name_en' | 'name_uk';
  /** label size: 1 on a screen, 1.4 on a wall */
  scale: number;
}

export const createLook = (theme: Theme, language: string, scale: number): Look => ({
  color: (role) => hex(theme, role),
  name: language === 'uk' ? 'name_uk' : 'name_en',
  scale,
});

type Stop = [zoom: number, value: number | ExpressionSpecification];

/** Grows evenly between zooms. */
export const byZoom = (...stops: Stop[]): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  ...stops.flat(),
];

/** Grows with the map: the same ground covers the same share of the line. */
export const withGround = (...stops: Stop[]): ExpressionSpecification => [
  'interpolate',
  ['exponential', 1.6],
  ['zoom'],
  ...stops.flat(),
];

export const is = (property: string, ...values: string[]): ExpressionSpecification => [
  'in',
  ['get', property],
  ['literal', values],
];

/** The world archive's deepest zoom; the theatre takes over after it. */
const lastWorldZoom = 6;

/** A layer without its source: `archives` adds it. */
export type Sketch = DistributiveOmit<
  Exclude<LayerSpecification, { type: 'background' }>,
  'source' | 'source-layer'
> & {
  layer: string;
};
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** The layer from both archives: the world everywhere, the theatre in its place past the world's last zoom. */
export function onBoth(sketch: Sketch): LayerSpecification[] {
  const notCovered: ExpressionSpecification = ['any', ['<=', ['zoom'], lastWorldZoom], ['!', ['has', 'covered']]];
  const filter = 'filter' in sketch && sketch.filter ? ['all', sketch.filter, notCovered] : notCovered;
  const world = { ...placed(sketch, 'world'), filter } as LayerSpecification;
  const goesOn = (sketch.maxzoom ?? Infinity) > lastWorldZoom + 1;
  return goesOn ? [world, ...inTheatre({ ...sketch, id: `${sketch.id}-theatre` })] : [world];
}

/** The layer from the theatre archive alone. */
export function inTheatre(sketch: Sketch): LayerSpecification[] {
  return [{ ...placed(sketch, 'theatre'), minzoom: Math.max(sketch.minzoom ?? 0, lastWorldZoom + 1) }];
}

function placed({ layer, ...rest }: Sketch, source: 'world' | 'theatre'): LayerSpecification {
  return { ...rest, source, 'source-layer': layer };
}
