/** What menu and keyboard can ask of the page, and which keys ask it. */
import type { MenuCommand } from '../shared/host/bridge.ts';

export type Command = MenuCommand | 'next-part' | 'previous-part';

export interface Shortcut {
  keys: string;
  does: string;
  command?: Command;
}

/** Alt with a digit or letter: free in browsers and in Electron, and no clash with typing. F6 goes round as in them. */
export const shortcuts: Shortcut[] = [
  { keys: 'Alt+1', does: 'Show or hide the article', command: 'toggle-article' },
  { keys: 'Alt+2', does: 'Show or hide the map', command: 'toggle-map' },
  { keys: 'Alt+3', does: 'Show or hide the timeline', command: 'toggle-timeline' },
  { keys: 'Alt+L', does: 'Library', command: 'go-library' },
  { keys: 'Alt+R', does: 'Read the lesson', command: 'go-study' },
  { keys: 'Alt+Q', does: 'Quiz', command: 'go-quiz' },
  { keys: 'Alt+P', does: 'Present the lesson', command: 'go-present' },
  { keys: 'Alt+H', does: 'To the tools for the words selected' },
  { keys: 'Alt+Y', does: 'Your data', command: 'go-data' },
  { keys: 'Alt+K', does: 'This list', command: 'keyboard-shortcuts' },
  { keys: 'F6', does: 'To the next part of the page', command: 'next-part' },
  { keys: 'Shift+F6', does: 'To the part before', command: 'previous-part' },
  { keys: 'Alt+←  Alt+→', does: 'Back and forward' },
  { keys: 'Esc', does: 'Close the details; bring the map back' },
];

/** The command a key press asks for. `code`, not `key`: Alt makes other letters on some layouts. */
export function commandOf(
  event: Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'code'>,
): Command | undefined {
  if (event.ctrlKey || event.metaKey) return undefined;
  const held = `${event.altKey ? 'Alt+' : ''}${event.shiftKey ? 'Shift+' : ''}`;
  const key = event.code.replace(/^(Digit|Numpad|Key)/, '');
  return shortcuts.find((one) => one.keys === held + key)?.command;
}
