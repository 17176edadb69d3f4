import type { Size } from '../../../core/place/mercator.ts';
import { hex } from '../../../core/design/tokens.ts';
import type { Shape } from './drawing.ts';

/** Lines over an area, for printers without colours. */
export interface Hatching {
  /** lines of their own across the whole drawing, and no pattern: a pattern would be printed as pixels */
  d: string;
  color: string;
  width: number;
}

/** @returns undefined for an area that its fill alone tells apart */
export function hatchingOf({ draw }: Shape, size: Size): Hatching | undefined {
  if (draw === 'contested') return { d: lines(size, 7, 1), color: hex('light', 'contested'), width: 1.6 };
  if (draw === 'held-b') return { d: lines(size, 9, 0), color: hex('light', 'side-b'), width: 0.35 };
  return undefined;
}

/** @param lean how far they go to the left on their way down, as a share of it */
function lines({ width, height }: Size, gap: number, lean: number): string {
  const count = Math.ceil((width + lean * height) / gap);
  return Array.from({ length: count }, (_, i) => `M${i * gap} 0l${-lean * height} ${height}`).join('');
}

/** The head of an advance, its middle at the origin, pointing up. */
export const headPath = (size: number): string => `M0 ${-size / 2}L${size * 0.46} ${size / 2}H${-size * 0.46}Z`;
