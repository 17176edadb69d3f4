/**
 * An attachment for what opens and closes: when it is gone, the focus returns to what had it before, unless the reader
 * has moved on. A modal's own way back fails when the whole dialog leaves the document.
 */
export function returnFocus(): () => void {
  const opener = document.activeElement;
  return () => {
    if (document.activeElement !== document.body) return;
    if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
  };
}
