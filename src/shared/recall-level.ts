import type { Step } from '../core/stats/share.ts';

/** How full of colour a step is drawn, 0 to 1: the same on map, timeline and in lists. */
export const recallLevel: Record<Step, number> = { new: 0, faint: 1 / 3, part: 2 / 3, firm: 1 };
