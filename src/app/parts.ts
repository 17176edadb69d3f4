/**
 * Moves the focus to the next part of the page (`data-part`: header, article, details, map, timeline), past the many
 * links and marks inside each; after the last comes the first.
 * @param step 1 on, -1 back
 */
export function focusPart(step: 1 | -1): void {
  const parts = [...document.querySelectorAll<HTMLElement>('[data-part]')].filter((part) => part.checkVisibility());
  const here = parts.findIndex((part) => part.contains(document.activeElement));
  const next = here < 0 && step < 0 ? parts.length - 1 : (here + step + parts.length) % parts.length;
  parts[next]?.focus({ preventScroll: true });
}
