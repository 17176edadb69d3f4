/** Tiles of the base map, as the style names them, with their geometry laid out in a drawing. */
import { VectorTile } from '@mapbox/vector-tile';
import type { StyleSpecification } from 'maplibre-gl';
import { PbfReader } from 'pbf';
import { project, type Camera, type Pixel, type Size } from '../../../core/place/mercator.ts';
import type { Frame } from './drawing.ts';

/** A thing of the map in the drawing's pixels. */
export interface Feature {
  /** 1 point, 2 line, 3 area */
  type: 0 | 1 | 2 | 3;
  properties: Record<string, unknown>;
  parts: Pixel[][];
  frame?: number;
}
/** Those of a source, by the layer of its tiles. */
export type FeaturesOf = (sourceLayer: string) => readonly Feature[];

export interface Ground {
  frames: Frame[];
  sources: ReadonlyMap<string, FeaturesOf>;
}

interface TileFrame extends Frame {
  address: string;
}

/** The north-west corner of the square world. */
const corner = [-180, 85.051129] as const;

/** The tiles of one zoom that a camera sees; none in the polar voids. */
export function tilesInView(camera: Camera, size: Size, z: number, template: string): TileFrame[] {
  const origin = project(camera, size, corner);
  const count = 2 ** z;
  const side = (512 * 2 ** camera.zoom) / count;
  const range = (from: number, length: number) => {
    const first = Math.max(0, Math.floor(-from / side));
    const last = Math.min(count - 1, Math.ceil((length - from) / side) - 1);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  };
  return range(origin.y, size.height).flatMap((y) =>
    range(origin.x, size.width).map((x) => ({
      ...{ x: origin.x + x * side, y: origin.y + y * side, side },
      address: template.replace('{z}', String(z)).replace('{x}', String(x)).replace('{y}', String(y)),
    })),
  );
}

/** Gets every tile of the style's vector sources that the camera sees. */
export async function loadGround(style: StyleSpecification, camera: Camera, size: Size): Promise<Ground> {
  const frames: Frame[] = [];
  const sources = new Map<string, FeaturesOf>();
  for (const [name, source] of Object.entries(style.sources)) {
    if (source.type !== 'vector' || camera.zoom < (source.minzoom ?? 0)) continue;
    const z = Math.min(source.maxzoom ?? 22, Math.floor(camera.zoom));
    const seen = tilesInView(camera, size, z, source.tiles?.[0] ?? '');
    const tiles = await Promise.all(seen.map(({ address }) => loadTile(address)));
    const first = frames.length;
    frames.push(...seen);
    sources.set(name, (layer) => tiles.flatMap((tile, i) => (tile ? read(tile, layer, seen[i], first + i) : [])));
  }
  return { frames, sources };
}

const loaded = new Map<string, Promise<VectorTile | undefined>>();

/** A tile outside the archive (404) or without anything in it (204) is empty. A failure is not remembered. */
function loadTile(address: string): Promise<VectorTile | undefined> {
  const known = loaded.get(address);
  if (known) return known;
  const asked = fetch(address).then(async (response) => {
    if (response.status === 404 || response.status === 204) return undefined;
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return new VectorTile(new PbfReader(await response.arrayBuffer()));
  });
  loaded.set(address, asked);
  asked.catch(() => loaded.delete(address));
  return asked;
}

/** Points nearer to each other than this tell nothing on paper, pixels. */
const least = 0.3;

function read(tile: VectorTile, layerName: string, within: Frame | undefined, frame: number): Feature[] {
  const layer = tile.layers[layerName];
  if (!layer || !within) return [];
  return Array.from({ length: layer.length }, (_, i): Feature => {
    const feature = layer.feature(i);
    const { type, properties, extent } = feature;
    const scale = within.side / extent;
    const at = ({ x, y }: Pixel): Pixel => ({ x: within.x + x * scale, y: within.y + y * scale });
    return { type, properties, parts: feature.loadGeometry().map((points) => thinned(points.map(at))), frame };
  });
}

function thinned(points: Pixel[]): Pixel[] {
  const kept: Pixel[] = [];
  for (const [i, point] of points.entries()) {
    const before = kept.at(-1);
    const near = before && Math.hypot(point.x - before.x, point.y - before.y) < least;
    if (!near || i === points.length - 1) kept.push(point);
  }
  return kept;
}
