import type { GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Theme } from '../../core/design/theme.ts';
import { project } from '../../core/place/mercator.ts';
import type { Position } from '../../core/place/distance.ts';
import { lessonAbove, lessonBelow } from '../../core/style/style.ts';
import { groundAreas, groundLines } from './ground-layers.ts';
import { litPins, litWays } from './lit-layers.ts';
import { placeLayers } from './place-layers.ts';
import { recallDiscs } from './recall-layers.ts';
import { nameSpot, type Mark, type Scene } from './scene.ts';

/** The scene's sources, by the part of the scene they hold. */
export const sourceOf = { ground: 'scene-ground', places: 'scene-places', lit: 'scene-lit' } as const;
export type Part = keyof typeof sourceOf;
export const parts = Object.keys(sourceOf) as Part[];

/** Layers a reader can pick from, and what else is written there. */
export const pickable = ['scene-town', 'scene-name', 'scene-way', 'scene-lit-town', 'scene-lit-name'];

/** A point at the end of an advance, with the clockwise turn from north that its arrow's head has on the map. */
function arrowHead({ geometry, properties }: Mark): Feature | undefined {
  if (geometry.type !== 'LineString') return undefined;
  const [from, to] = geometry.coordinates.slice(-2) as unknown as [Position, Position];
  const [a, b] = [from, to].map((end) =>
    project({ center: [0, 0], zoom: 0 }, { width: 0, height: 0 }, end),
  ) as unknown as [{ x: number; y: number }, { x: number; y: number }];
  const turn = (Math.atan2(b.x - a.x, a.y - b.y) * 180) / Math.PI;
  return { type: 'Feature', geometry: { type: 'Point', coordinates: [...to] }, properties: { ...properties, turn } };
}

/** The name of a line or an area as a point of its own: MapLibre would name it once in every tile. */
const namePoint = (mark: Mark): Feature => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [...nameSpot(mark)] },
  properties: { ...mark.properties, draw: 'name' },
});

/** A part of the scene as its source wants it. */
export function dataOf(part: Part, scene: Scene): FeatureCollection<Geometry> {
  const marks = scene[part];
  const heads = marks.filter((mark) => mark.properties.draw.startsWith('advance')).map(arrowHead);
  const names = part === 'lit' ? marks.filter((mark) => mark.geometry.type !== 'Point').map(namePoint) : [];
  return { type: 'FeatureCollection', features: [...marks, ...heads.filter((head) => head !== undefined), ...names] };
}

const source = (part: Part, scene: Scene): GeoJSONSourceSpecification => ({
  type: 'geojson',
  data: dataOf(part, scene),
  promoteId: 'id',
});

const isText = (layer: LayerSpecification): boolean =>
  layer.type === 'symbol' && layer.layout?.['text-field'] !== undefined;

/** A name without what tells it from a namesake: the base map says "Oskil" where a lesson says "Oskil (village)". */
const bare = (name: string): string => name.replace(/\s*\(.*\)$/, '');

/** Leaves towns to the scene where it names them itself. */
function without(names: readonly string[], layer: LayerSpecification): LayerSpecification {
  if (!('source-layer' in layer) || layer['source-layer'] !== 'place') return layer;
  const named = (key: string) => ['in', ['coalesce', ['get', key], ''], ['literal', names]];
  const filter = ['all', layer.filter ?? true, ['!', ['any', named('name_en'), named('name_uk')]]];
  return { ...layer, filter } as LayerSpecification;
}

export interface SceneStyle {
  theme: Theme;
  scale: number;
  /** false leaves the base map's names off, for a question about one of them */
  names: boolean;
}

/**
 * The base map with the scene in it: land < areas < roads and rivers < fronts < lit lines < names < pins < lit pins.
 * Composed anew for each theme; MapLibre applies only the difference, so camera and tiles stay.
 */
export function composeStyle(base: StyleSpecification, scene: Scene, wish: SceneStyle): StyleSpecification {
  const { theme, scale, names } = wish;
  const townNames = scene.places.flatMap(({ properties: { draw, name } }) =>
    draw === 'town' && name !== undefined ? [name, bare(name)] : [],
  );
  const layers = base.layers
    .filter((layer) => names || !isText(layer))
    .map((layer) => (townNames.length > 0 ? without(townNames, layer) : layer));
  const at = (id: string) => layers.findIndex((layer) => layer.id === id);
  const [below, above] = [at(lessonBelow), at(lessonAbove)];
  if (below < 0 || above < below) throw new Error('The base style has no place for the lesson’s layers.');
  return {
    ...base,
    sources: {
      ...base.sources,
      ...Object.fromEntries(parts.map((part) => [sourceOf[part], source(part, scene)])),
    },
    layers: [
      ...layers.slice(0, below),
      ...groundAreas(theme, sourceOf.ground),
      ...layers.slice(below, above),
      ...groundLines(theme, sourceOf.ground, scale),
      ...litWays(theme, sourceOf.lit, scale),
      ...layers.slice(above),
      ...recallDiscs(theme, sourceOf.ground, scale),
      ...placeLayers(theme, sourceOf.places, scale),
      ...litPins(theme, sourceOf.lit, scale),
    ],
  };
}
