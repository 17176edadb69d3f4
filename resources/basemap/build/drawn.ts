/**
 * What the build draws. Every step returns a list of these; `tiling.ts` cuts them into tiles.
 *
 * | layer  | geometry | properties                                                                     |
 * |--------|----------|--------------------------------------------------------------------------------|
 * | land   | polygon  | kind: land, ukraine                                                            |
 * | water  | polygon  | kind: lake, reservoir, drained; schematic?                                     |
 * | river  | line     | rank: 1 great … 9 brook; schematic?                                            |
 * | border | line     | kind: state, oblast                                                            |
 * | rail   | line     | kind: main, branch; schematic                                                  |
 * | road   | line     | kind: trunk, main, other; ref?; schematic                                      |
 * | place  | point    | rank: first zoom; pop; capital: of a state; name_en, name_uk? |
 * | label  | point    | kind: country, oblast, ocean, sea, reservoir; rank; name_en, name_uk?          |
 * | course | line     | a river smoothed to carry its name: name_en, name_uk                           |
 *
 * Names: `name_uk` is Cyrillic or absent; `name_en` is Latin, Ukrainian names romanised by `romanise.ts`.
 * What lies in the theatre carries `covered` in the world archive's deepest tiles, see `tiling.ts`.
 */
import type { Feature, Geometry } from 'geojson';

export const layerNames = ['land', 'water', 'river', 'border', 'rail', 'road', 'place', 'label', 'course'] as const;
export type LayerName = (typeof layerNames)[number];

export type Properties = Record<string, string | number | boolean>;

/** One thing on the map and the zooms whose tiles carry it. */
export interface Drawn {
  layer: LayerName;
  minZoom: number;
  maxZoom: number;
  feature: Feature<Geometry, Properties>;
}

/** The world archive ends here; past it only the theatre goes on. */
export const worldMaxZoom = 6;
export const theatreMaxZoom = 11;

/** @param zooms first and last tile zoom; the last defaults to the deepest there is */
export function draw(
  layer: LayerName,
  geometry: Geometry,
  properties: Properties,
  [minZoom, maxZoom = theatreMaxZoom]: [number, number?],
): Drawn {
  return { layer, minZoom, maxZoom, feature: { type: 'Feature', geometry, properties } };
}
