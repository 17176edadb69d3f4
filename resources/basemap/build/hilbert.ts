/**
 * The tile id of PMTiles v3: tiles of all zooms in one row, each zoom along a Hilbert curve.
 * https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md#41-directory-entries
 *
 * @returns an exact integer for every zoom up to 26
 */
export function tileId(zoom: number, x: number, y: number): number {
  const size = 2 ** zoom;
  // every shallower zoom comes first: 4^0 + 4^1 + … + 4^(zoom-1)
  const before = (4 ** zoom - 1) / 3;
  let along = 0;
  for (let half = size / 2; half >= 1; half /= 2) {
    const right = (x & half) > 0 ? 1 : 0;
    const lower = (y & half) > 0 ? 1 : 0;
    along += half * half * ((3 * right) ^ lower);
    if (lower === 0) {
      // the curve turns in the upper quarters: mirror, then swap the axes
      if (right === 1) [x, y] = [half - 1 - x, half - 1 - y];
      [x, y] = [y, x];
    }
  }
  return before + along;
}
