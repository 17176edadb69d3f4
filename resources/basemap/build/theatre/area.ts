/** The theatre: six whole tiles of zoom 6 over eastern Ukraine, cut on tile edges so that no tile is half filled. */
import { columnLeft, rowTop } from '../geometry.ts';

/** first and last column and row, zoom 6 */
export const theatreTiles = { zoom: 6, x: [37, 39], y: [21, 22] } as const;

const { zoom, x, y } = theatreTiles;
/** west, south, east, north in degrees: 28.125, 45.09, 45, 52.48 */
export const theatreBounds: [number, number, number, number] = [
  columnLeft(x[0], zoom),
  rowTop(y[1] + 1, zoom),
  columnLeft(x[1] + 1, zoom),
  rowTop(y[0], zoom),
];

export const inTheatre = ([lon = 0, lat = 0]: number[]): boolean =>
  lon >= theatreBounds[0] && lon <= theatreBounds[2] && lat >= theatreBounds[1] && lat <= theatreBounds[3];

/** Whether a tile lies in the theatre; never above zoom 6. */
export function isTheatreTile(tileZoom: number, tileX: number, tileY: number): boolean {
  if (tileZoom < zoom) return false;
  const shrink = 2 ** (tileZoom - zoom);
  const [column, row] = [Math.floor(tileX / shrink), Math.floor(tileY / shrink)];
  return column >= x[0] && column <= x[1] && row >= y[0] && row <= y[1];
}
