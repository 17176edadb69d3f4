import { innerHeight, innerWidth } from 'svelte/reactivity/window';

/**
 * Whether the window has room for one pane at a time only. Counted in the reader's own text size: media queries know
 * the browser's zoom but not Salient's.
 * @param textScale multiple of 1 rem
 */
export function isSmall(textScale: number): boolean {
  const rem = 16 * textScale;
  return (innerWidth.current ?? Infinity) <= 47.5 * rem || (innerHeight.current ?? Infinity) <= 28 * rem;
}
