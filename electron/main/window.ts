import { app, BrowserWindow, type BrowserWindowConstructorOptions } from 'electron';
import { trust } from '../ipc/main.ts';
import { origin } from '../ipc/origin.ts';
import { programFiles } from './paths.ts';

/** No window stays hidden longer than this, in milliseconds, even while its page is still being laid out. */
const showAfter = 400;

type Appearance = Omit<BrowserWindowConstructorOptions, 'webPreferences' | 'show'>;

/**
 * The one place where windows are made: sandboxed, isolated, without Node, without anything that reaches out, and the
 * only ones whose page may use the bridge. It shows itself when its first frame is ready.
 */
export function createSecureWindow(appearance: Appearance): BrowserWindow {
  const window = new BrowserWindow({
    ...appearance,
    show: false,
    webPreferences: {
      preload: programFiles(app).preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  trust(window.webContents);
  showWhenReady(window);
  return window;
}

/** @param hash where in the page, as the page's own addresses have it */
export function loadPage(window: BrowserWindow, hash = ''): void {
  window.loadURL(`${origin}/${hash}`).catch((error: unknown) => {
    console.error('window: the page did not load', error);
  });
}

function showWhenReady(window: BrowserWindow): void {
  const show = () => {
    clearTimeout(patience);
    if (!window.isDestroyed() && !window.isVisible()) window.show();
  };
  const patience = setTimeout(show, showAfter);
  window.once('ready-to-show', show);
  window.once('closed', () => {
    clearTimeout(patience);
  });
}
