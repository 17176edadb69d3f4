import { join } from 'node:path';
import { app, type BrowserWindow, nativeTheme, screen } from 'electron';
import type { Settings } from '../../src/core/contract.ts';
import type { Theme } from '../../src/core/design/theme.ts';
import { hex } from '../../src/core/design/tokens.ts';
import { placeWindow, readWindowState, writeWindowState } from './window-state.ts';
import { createSecureWindow, loadPage } from './window.ts';

/** The least the study screen is laid out for, in CSS pixels. */
const smallest = { minWidth: 640, minHeight: 480 };

let current: BrowserWindow | undefined;

/** The window with the library, the study screen and the quiz, while there is one. */
export function mainWindow(): BrowserWindow | undefined {
  return current;
}

/** Opens the window, or brings the open one to the front. @param hash where in the page; an open one stays where it is
 *  without it */
export async function showMainWindow(readSettings: () => Promise<Settings>, hash?: string): Promise<void> {
  if (current) {
    if (current.isMinimized()) current.restore();
    current.focus();
    if (hash !== undefined) loadPage(current, hash);
    return;
  }
  const { theme } = await readSettings();
  const place = join(app.getPath('userData'), 'window.json');
  const { maximized, ...bounds } = placeWindow(readWindowState(place), workAreas());
  const window = createSecureWindow({
    ...bounds,
    ...smallest,
    title: app.name,
    backgroundColor: hex(inForce(theme), 'paper'),
  });
  if (maximized) window.maximize();
  window.on('close', () => {
    writeWindowState(place, { ...window.getNormalBounds(), maximized: window.isMaximized() });
  });
  window.on('closed', () => {
    current = undefined;
  });
  current = window;
  loadPage(window, hash);
}

function workAreas() {
  const [first, ...others] = screen.getAllDisplays().map((display) => display.workArea);
  return [first ?? screen.getPrimaryDisplay().workArea, ...others] as const;
}

/** The theme as the page will resolve it, so that the empty window already has its colour. */
function inForce(theme: Settings['theme']): Theme {
  if (theme !== 'system') return theme;
  if (nativeTheme.shouldUseHighContrastColors) return 'contrast';
  return nativeTheme.shouldUseDarkColors ? 'dark' : 'light';
}
