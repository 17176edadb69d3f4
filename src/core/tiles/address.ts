/** Where a tile is: z/x/y of the slippy map grid, y from the north. */
export interface TileAddress {
  z: number;
  x: number;
  y: number;
}

/** What an archive covers. Bounds are west, south, east, north in degrees. */
export interface Coverage {
  minZoom: number;
  maxZoom: number;
  bounds: [number, number, number, number];
}

const number = /^(0|[1-9]\d{0,7})$/;

/** @param row the last part of the address, `11.mvt`
 *  @returns undefined where this is no address of the grid: signs, leading zeros, a row beyond the last */
export function parseTileAddress(zoom: string, column: string, row: string): TileAddress | undefined {
  const [, digits] = /^(\d+)\.mvt$/.exec(row) ?? [];
  if (![zoom, column, digits ?? ''].every((part) => number.test(part))) return undefined;
  const [z, x, y] = [Number(zoom), Number(column), Number(digits)];
  return z <= 24 && x < 2 ** z && y < 2 ** z ? { z, x, y } : undefined;
}

/** Whether the tile lies within zooms and bounds, reckoned as MapLibre does before it asks. */
export function covers({ minZoom, maxZoom, bounds: [west, south, east, north] }: Coverage, at: TileAddress): boolean {
  const size = 2 ** at.z;
  return (
    at.z >= minZoom &&
    at.z <= maxZoom &&
    at.x >= Math.floor(size * mercatorX(west)) &&
    at.x < Math.ceil(size * mercatorX(east)) &&
    at.y >= Math.floor(size * mercatorY(north)) &&
    at.y < Math.ceil(size * mercatorY(south))
  );
}

/** Web Mercator, 0 at the antimeridian in the west, 1 in the east. */
const mercatorX = (longitude: number) => (longitude + 180) / 360;

/** Web Mercator, 0 at 85.05° north, 1 at 85.05° south. */
function mercatorY(latitude: number): number {
  const within = Math.max(-85.051129, Math.min(85.051129, latitude));
  return (180 - (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (within * Math.PI) / 360))) / 360;
}
