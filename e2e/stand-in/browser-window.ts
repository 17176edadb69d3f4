import { EventEmitter } from 'node:events';
import { app, closeWindowsWith } from './app.ts';
import type { Cdp } from './cdp.ts';
import { unsupported } from './unsupported.ts';
import { WebContents } from './web-contents.ts';

interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}
type Options = Partial<Rectangle> & { webPreferences?: { preload?: string } };

/** What a headless page makes no difference for (title, colour, least size), and what it does. */
const options = [
  'x',
  'y',
  'width',
  'height',
  'minWidth',
  'minHeight',
  'title',
  'backgroundColor',
  'show',
  'frame',
  'roundedCorners',
  'skipTaskbar',
  'focusable',
  'resizable',
  'webPreferences',
];

let cdp: Cdp | undefined;
let lastId = 0;
const open = new Map<number, BrowserWindow>();

/** Its place on the screen is kept here and not asked of Chromium, which has no screen. */
export class BrowserWindow extends EventEmitter {
  static getAllWindows = () => [...open.values()];
  static fromWebContents = (contents: WebContents) => open.get(contents.id) ?? null;

  readonly id: number;
  readonly webContents: WebContents;
  #bounds: Rectangle;
  #visible = false;
  #maximized = false;
  #fullScreen = false;
  #closing = false;
  #destroyed = false;

  constructor({ webPreferences: { preload } = {}, x = 0, y = 0, width = 800, height = 600, ...others }: Options) {
    super();
    const stranger = Object.keys(others).find((option) => !options.includes(option));
    if (stranger) throw unsupported(`window option ${stranger}`);
    if (!cdp) throw new Error('Cannot create BrowserWindow before app is ready');
    this.#bounds = { x, y, width, height };
    lastId += 1;
    this.id = lastId;
    this.webContents = new WebContents(this.id, cdp, { width, height, ...(preload && { preload }) }, () => {
      this.close();
    });
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show'));
    open.set(this.id, this);
    app.emit('web-contents-created', {}, this.webContents);
    app.emit('browser-window-created', {}, this);
  }

  loadURL(address: string): Promise<void> {
    return this.webContents.loadURL(address);
  }
  show(): void {
    this.#visible = true;
  }
  showInactive(): void {
    this.#visible = true;
  }
  hide(): void {
    this.#visible = false;
  }
  focus(): void {
    this.emit('focus');
  }
  restore(): void {}
  removeMenu(): void {}
  setAlwaysOnTop(): void {}
  maximize(): void {
    this.#maximized = true;
  }
  unmaximize(): void {
    this.#maximized = false;
  }
  /** On a screen that nobody sees, a window in full screen is where it was put. */
  setFullScreen(on: boolean): void {
    this.#fullScreen = on;
  }
  setSimpleFullScreen(on: boolean): void {
    this.#fullScreen = on;
  }
  isFullScreen = () => this.#fullScreen;
  isSimpleFullScreen = () => this.#fullScreen;
  isVisible = () => this.#visible;
  isMinimized = () => false;
  isMaximized = () => this.#maximized;
  isDestroyed = () => this.#destroyed;
  getBounds = () => ({ ...this.#bounds });
  getNormalBounds = () => ({ ...this.#bounds });
  setBounds(bounds: Partial<Rectangle>): void {
    this.#bounds = { ...this.#bounds, ...bounds };
    this.emit('move', {});
  }

  close(): void {
    void this.closed();
  }

  /** Closes the page without asking anybody. */
  destroy(): void {
    this.#closing = true;
    void this.webContents.dispose();
    this.gone();
  }

  /** Asks the app's listeners, then closes the page. Resolves when it is gone and asks for nothing any more. */
  async closed(): Promise<void> {
    if (this.#closing) return;
    this.#closing = true;
    this.emit('close', {});
    await this.webContents.dispose();
  }

  /** Chromium has closed the page. */
  gone(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    open.delete(this.id);
    this.emit('closed');
    if (open.size === 0) app.emit('window-all-closed');
  }
}

export const webContents = {
  fromDevToolsTargetId: (id: string) =>
    BrowserWindow.getAllWindows().find((w) => w.webContents.targetId === id)?.webContents,
};

/** Chromium is there: windows can be made. */
export function showWindowsIn(chromium: Cdp): void {
  cdp = chromium;
  closeWindowsWith(async () => {
    await Promise.all(BrowserWindow.getAllWindows().map((window) => window.closed()));
  });
  chromium.browser.on('Target.targetDestroyed', ({ targetId }) => {
    BrowserWindow.getAllWindows()
      .find((window) => window.webContents.targetId === targetId)
      ?.gone();
  });
  chromium.browser.on('Target.targetInfoChanged', ({ targetInfo: { targetId, title } }) => {
    const contents = webContents.fromDevToolsTargetId(targetId);
    if (contents) contents.title = title;
  });
  void chromium.browser.send('Target.setDiscoverTargets', { discover: true });
}
