/** Keeps dots apart: of two towns that would touch at a zoom, the smaller waits for a closer one. */
import { theatreMaxZoom } from './drawn.ts';
import type { Point } from './geometry.ts';

/** how far apart dots must be for both to find room for a name, in pixels */
const apart = 24;
/** and how much farther from a town that has been shown for some zooms: its name is larger */
const apartPerZoom = 8;
/** the world's width in pixels at zoom 0 */
const worldPixels = 512;

export class Crowd {
  readonly #members: { point: Point; rank: number }[] = [];

  /** Takes a place without asking. */
  add(point: Point, rank: number): void {
    this.#members.push({ point, rank });
  }

  /**
   * Takes a place smaller than all before it.
   * @param rank the first zoom it may show at
   * @returns the first zoom from there on at which it touches nothing shown
   */
  join(point: Point, rank: number): number {
    let first = rank;
    while (first < theatreMaxZoom && this.#touches(point, first)) first++;
    this.add(point, first);
    return first;
  }

  #touches([lon, lat]: Point, zoom: number): boolean {
    const degreesPerPixel = 360 / (worldPixels * 2 ** zoom);
    // Mercator stretches latitudes as far as it does longitudes
    const shrink = Math.cos((lat * Math.PI) / 180);
    return this.#members.some(
      ({ point, rank }) =>
        rank <= zoom &&
        Math.hypot(point[0] - lon, (point[1] - lat) / shrink) <
          (apart + apartPerZoom * (zoom - rank)) * degreesPerPixel,
    );
  }
}
