/** Whether a key press is meant for the quiz: no modifier that makes it a command, and not inside a panel or dialog. */
export const isPlainKey = (event: KeyboardEvent): boolean =>
  !(event.defaultPrevented || event.repeat || event.altKey || event.ctrlKey || event.metaKey) &&
  !(event.target instanceof Element && event.target.closest('dialog, [popover]'));

/** Whether a key press already means something to what has the focus: a link, a button, a field. */
export const isTaken = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.closest('a[href], button, input, textarea, select, summary') !== null;

/** What has been typed in the field that has the focus, or undefined when that is not a field. */
export const typedIn = ({ target }: KeyboardEvent): string | undefined =>
  target instanceof HTMLInputElement ? target.value : undefined;

/** Ctrl+Z, or ⌘Z; in a field with something typed in it that is the field's own. */
export const isUndo = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) &&
  !(event.shiftKey || event.altKey || event.defaultPrevented) &&
  event.key.toLowerCase() === 'z' &&
  !typedIn(event);
