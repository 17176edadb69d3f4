/** Sizes of type over the least, the largest first. */
const sizes = [2, 1.75, 1.5, 1.3, 1.15, 1];

interface Fit {
  /** over the least */
  largest?: number;
  /** even the least size has no room: the caller may give it more */
  oncrowd?: () => void;
}

/**
 * An attachment that sets an element's type as large as it has room for, anew when the room or the words change. It is
 * never smaller than the least that can be read from the back.
 */
export const fit =
  ({ largest = 2, oncrowd }: Fit = {}) =>
  (element: HTMLElement): (() => void) => {
    const fits = () => element.scrollHeight <= element.clientHeight && element.scrollWidth <= element.clientWidth;
    const set = () => {
      for (const size of sizes.filter((one) => one <= largest)) {
        element.style.fontSize = `${size}em`;
        if (fits()) return;
      }
      oncrowd?.();
    };
    const resized = new ResizeObserver(set);
    resized.observe(element.parentElement ?? element);
    const changed = new MutationObserver(set);
    changed.observe(element, { childList: true, subtree: true, characterData: true });
    return () => {
      resized.disconnect();
      changed.disconnect();
    };
  };
