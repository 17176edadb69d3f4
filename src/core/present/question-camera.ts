/** Where the wall's map looks while a question is asked on it: the slide's own view may have nothing of it. */
import type { Position } from '../place/distance.ts';
import { cameraFor, type Camera, type Size } from '../place/mercator.ts';

/** A story's camera is meant for a map of this size, CSS pixels: on a larger wall it shows the same ground. */
export const meant: Size = { width: 560, height: 520 };
/** Zoom that a question's map goes no nearer than: some of the ground around is what one goes by. */
export const nearestZoom = 9;
const inset = 60;
/** Room for a name on either side. */
export const besideNames = 170;

/**
 * As near as shows all of them, with something around.
 * @param nearest zoom it goes no nearer than
 * @param beside pixels to the left and right of them
 */
export const cameraOn = (positions: readonly Position[], nearest: number, beside = inset): Camera =>
  cameraFor(positions, meant, { top: inset, right: beside, bottom: inset, left: beside }, nearest);
