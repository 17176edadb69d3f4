/**
 * What a story draws on the base map, as data. The WebGL map and the drawing without WebGL show the same scene, so
 * whoever wants something on the map describes it once, here.
 */
import type { Step } from '../../core/stats/share.ts';
import type { Position } from '../../core/place/distance.ts';
import type { Feature, LineString, Point, Polygon } from 'geojson';

/** How a mark looks; `scene-layers.ts` and `MapDrawing.svelte` know what each means. */
export type Draw =
  // ground, bottom to top; at a cut an area ends only because nothing is drawn beyond: it fades out
  | 'held-a'
  | 'held-b'
  | 'contested'
  | 'cut'
  | 'front'
  | 'front-unsure'
  | 'advance-a'
  | 'advance-b'
  // what is remembered of a place, under its dot
  | `recall-${Step}`
  // named things
  | 'town'
  | 'region'
  | 'river'
  | 'water'
  | 'road'
  | 'rail'
  // an answer on the map: what was chosen, what is right, and the way between
  | 'guess'
  | 'answer'
  | 'gap';

export interface MarkProperties {
  /** what picking the mark gives back */
  id: string;
  draw: Draw;
  /** written beside it, unless the map is shown without names */
  name?: string;
  /** where a line or an area is named; else at its middle vertex */
  nameAt?: Position;
  /** 1 the story cannot be told without it … 3 detail: who gives way when room is short */
  rank: 1 | 2 | 3;
  /** a disc says what is remembered of it; its name keeps clear of that */
  onDisc?: boolean;
  /** in `lit`: pointed at, not chosen */
  pointed?: boolean;
  /** in `lit`: its name stands to the left, out of the way of a line to the right */
  nameLeft?: boolean;
}
export type Mark = Feature<Point | LineString | Polygon, MarkProperties>;

export interface Scene {
  /** areas, fronts and advances: above the land, under roads, rivers and names; cannot be picked */
  ground: readonly Mark[];
  /** what can be picked */
  places: readonly Mark[];
  /** those of the places that are chosen or pointed at, and answers: on top, larger, always named */
  lit: readonly Mark[];
}

export const emptyScene: Scene = { ground: [], places: [], lit: [] };

/** Where a mark's name goes. */
export function nameSpot({ geometry, properties: { nameAt } }: Mark): Position {
  if (nameAt) return nameAt;
  const line =
    geometry.type === 'Point'
      ? [geometry.coordinates]
      : geometry.type === 'LineString'
        ? geometry.coordinates
        : (geometry.coordinates[0] ?? []);
  const [lon = 0, lat = 0] = line[Math.floor(line.length / 2)] ?? [];
  return [lon, lat];
}
