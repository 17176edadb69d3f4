/** What a wall's picture looks like on a display that nothing is known of, and what a display is known by. */
import type { WallLook } from './wall-look.ts';

export const plainLook: WallLook = { theme: 'wall-light', brightness: 1, contrast: 1, gamma: 1, type: 1 };

/** Ids change with every plugging in. @param label empty where nobody says, as in a browser */
export const displayKey = (label: string, size: { width: number; height: number }): string =>
  `${label} ${size.width}×${size.height}`.trim();
