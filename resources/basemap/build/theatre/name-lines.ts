/**
 * Where the Oskil's name stands at zooms 7 and 8: beside the valley, since railway, road and towns take the room along
 * the river itself. Farther in the name follows the river.
 */
import type { Point } from '../geometry.ts';

// prettier-ignore
export const oskilNameLines: Point[][] = [
  [[37.607, 49.49], [37.597, 49.535], [37.6, 49.58], [37.612, 49.625]],
  [[37.73, 49.895], [37.77, 49.945], [37.83, 49.983], [37.9, 50.013]],
  [[37.71, 50.4], [37.73, 50.5], [37.72, 50.6]],
];
