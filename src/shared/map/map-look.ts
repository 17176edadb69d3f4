import type { Theme } from '../../core/design/theme.ts';

/** How a map is to look: the reader's settings have it, and a wall has its own. */
export interface MapLook {
  theme: Theme;
  /** size of names and marks, over that on a desk */
  mapScale: number;
  /** language of the base map's names */
  value: { labelLanguage: string };
}
