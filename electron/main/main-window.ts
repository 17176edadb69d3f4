import { join } from 'node:path';
import { app, type BrowserWindow, nativeTheme, screen } from 'electron';
import type { Settings } from '../../src/core/contract.ts';
import type { Theme } from '../../src/core/design/theme.ts';
import { hex } from '../../src/core/design/tokens.ts';
import type { SettingsStore } from '../../src/core/ports.ts';
import { placeWindow, readWindowState, writeWindowState } from './window-state.ts';
import { createSecureWindow, loadPage } from './window.ts';

/** The least the study screen is laid out for, in CSS pixels. */
const smallest = { minWidth: 640, minHeight: 480 };

let current: Promise<BrowserWindow> | undefined;

/** The window with the library, the study screen and the quiz, while there is one. */
export function mainWindow(): Promise<BrowserWindow> | undefined {
  return current;
}

/**
 * Opens the window, or brings the open one to the front.
 *
 * @param hash where in the page; without it an open window stays where it is
 */
export async function showMainWindow(settings: SettingsStore, hash?: string): Promise<void> {
  if (!current) {
    current = openMainWindow(settings, hash); // kept at once, so that nobody who asks meanwhile opens a second
    await current;
    return;
  }
  const window = await current;
  if (window.isMinimized()) window.restore();
  window.focus();
  if (hash !== undefined) loadPage(window, hash);
}

async function openMainWindow(settings: SettingsStore, hash?: string): Promise<BrowserWindow> {
  const { theme } = await settings.read();
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
  loadPage(window, hash);
  return window;
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
