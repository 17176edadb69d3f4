import { app, BrowserWindow, type BrowserWindowConstructorOptions, type WebPreferences } from 'electron';
import { trust } from '../ipc/main.ts';
import { origin } from '../ipc/origin.ts';
import { programFiles } from './paths.ts';

/** No window stays hidden longer than this, in milliseconds, even while its page is still being laid out. */
const showAfter = 400;

type Appearance = Omit<BrowserWindowConstructorOptions, 'webPreferences' | 'show'>;

/**
 * A window of the program's own, whose page may use the bridge. It shows itself when its first frame is ready.
 */
export function createSecureWindow(appearance: Appearance): BrowserWindow {
  const window = makeWindow(appearance, { preload: programFiles(app).preload });
  trust(window.webContents);
  showWhenReady(window);
  return window;
}

/**
 * A window to look at: its page has no bridge, and goes on drawing while nobody works in it. Whoever makes it shows it,
 * without taking the keyboard away from the window in use.
 */
export function createDisplayWindow(appearance: Appearance): BrowserWindow {
  const window = makeWindow({ frame: false, skipTaskbar: true, ...appearance }, { backgroundThrottling: false });
  window.removeMenu();
  return window;
}

/** The one place where windows are made: sandboxed, isolated, without Node, without anything that reaches out. */
function makeWindow(appearance: Appearance, more: WebPreferences): BrowserWindow {
  return new BrowserWindow({
    ...appearance,
    show: false,
    webPreferences: {
      ...more,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
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
