/** Cuts what was drawn into vector tiles and packs them as two archives. */
import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { layerNames, theatreMaxZoom, worldMaxZoom, type Drawn, type LayerName } from './drawn.ts';
import { PmtilesWriter } from './pmtiles-writer.ts';
import { isTheatreTile, theatreBounds, theatreTiles } from './theatre/area.ts';

/** units per tile edge */
const extent = 4096;

/** Simplification and overlap by layer, in tile units: points need none, fills hide more than lines do. */
const cut: Record<LayerName, { tolerance: number; buffer: number }> = {
  land: { tolerance: 3, buffer: 80 },
  water: { tolerance: 3, buffer: 80 },
  river: { tolerance: 2, buffer: 80 },
  border: { tolerance: 2, buffer: 80 },
  rail: { tolerance: 2, buffer: 80 },
  road: { tolerance: 2, buffer: 80 },
  place: { tolerance: 0, buffer: 64 },
  label: { tolerance: 0, buffer: 64 },
  course: { tolerance: 2, buffer: 80 },
};

/** Whole PMTiles files, by name. */
export type Archives = Record<'world' | 'theatre', Uint8Array>;

export function tile(drawn: Drawn[]): Archives {
  const world = new PmtilesWriter();
  const theatre = new PmtilesWriter();
  for (let zoom = 0; zoom <= theatreMaxZoom; zoom++) {
    const index = indexOf(drawn, zoom);
    for (const [x, y] of tilesAt(zoom)) {
      const layers = layersAt(index, zoom, x, y);
      if (Object.keys(layers).length === 0) continue;
      // past this zoom the theatre archive draws the same ground better; the style hides what is covered
      if (zoom === worldMaxZoom && isTheatreTile(zoom, x, y)) markCovered(layers);
      (zoom <= worldMaxZoom ? world : theatre).add(zoom, x, y, fromGeojsonVt(layers, { version: 2, extent }));
    }
  }
  const [worldLayers, theatreLayers] = [
    layersOf(drawn, 0, worldMaxZoom),
    layersOf(drawn, worldMaxZoom + 1, theatreMaxZoom),
  ];
  return {
    world: world.finish({
      bounds: [-180, -85, 180, 85],
      center: [37, 49, 4],
      metadata: metadata('world', worldLayers),
    }),
    theatre: theatre.finish({
      bounds: theatreBounds,
      center: [37, 49, 8],
      metadata: metadata('theatre', theatreLayers),
    }),
  };
}

/** The layers an archive has, as TileJSON lists them. */
function layersOf(drawn: Drawn[], first: number, last: number): { id: LayerName; minzoom: number; maxzoom: number }[] {
  return layerNames.flatMap((id) => {
    const within = drawn.filter(({ layer, minZoom, maxZoom }) => layer === id && minZoom <= last && maxZoom >= first);
    if (within.length === 0) return [];
    const minzoom = Math.max(first, Math.min(...within.map(({ minZoom }) => minZoom)));
    const maxzoom = Math.min(last, Math.max(...within.map(({ maxZoom }) => maxZoom)));
    return [{ id, minzoom, maxzoom }];
  });
}

function indexOf(drawn: Drawn[], zoom: number): [LayerName, GeoJSONVT][] {
  return layerNames.flatMap((name): [LayerName, GeoJSONVT][] => {
    const features = drawn
      .filter(({ layer, minZoom, maxZoom }) => layer === name && zoom >= minZoom && zoom <= maxZoom)
      .map(({ feature }) => feature);
    if (features.length === 0) return [];
    const options = {
      ...cut[name],
      maxZoom: zoom,
      indexMaxZoom: Math.min(zoom, 4),
      indexMaxPoints: 0,
      extent,
      wrap: false,
    };
    return [[name, new GeoJSONVT({ type: 'FeatureCollection', features }, options)]];
  });
}

/** Every tile of the world, or past its last zoom every tile of the theatre. */
function* tilesAt(zoom: number): Generator<[number, number]> {
  const grow = 2 ** (zoom - theatreTiles.zoom);
  const [left, right, top, bottom] =
    zoom <= worldMaxZoom
      ? [0, 2 ** zoom, 0, 2 ** zoom]
      : [
          theatreTiles.x[0] * grow,
          (theatreTiles.x[1] + 1) * grow,
          theatreTiles.y[0] * grow,
          (theatreTiles.y[1] + 1) * grow,
        ];
  for (let x = left; x < right; x++) for (let y = top; y < bottom; y++) yield [x, y];
}

function layersAt(index: [LayerName, GeoJSONVT][], zoom: number, x: number, y: number): Record<string, GeoJSONVTTile> {
  const layers: Record<string, GeoJSONVTTile> = {};
  for (const [name, features] of index) {
    const found = features.getTile(zoom, x, y);
    if (found && found.features.length > 0) layers[name] = found;
  }
  return layers;
}

function markCovered(layers: Record<string, GeoJSONVTTile>): void {
  for (const layer of Object.values(layers))
    for (const feature of layer.features) feature.tags = { ...feature.tags, covered: true };
}

function metadata(name: string, layers: ReturnType<typeof layersOf>): Record<string, unknown> {
  return {
    name: `Salient ${name}`,
    format: 'pbf',
    type: 'baselayer',
    attribution: '© OpenStreetMap contributors (ODbL) · Natural Earth · GeoNames (CC BY 4.0) · GSHHG (LGPL)',
    vector_layers: layers.map((layer) => ({ ...layer, fields: {} })),
  };
}
