/**
 * The machine's side of presenting: what the displays do is told to the stage (`src/core/present/stage.ts`), and what the
 * stage says is done to the audience's window. Only while somebody presents; then the machine also stays awake.
 */
import { BrowserWindow, powerMonitor, powerSaveBlocker, screen, type WebContents } from 'electron';
import { roomOf, type Sight } from '../../src/core/present/displays.ts';
import { viewOf, type StageView } from '../../src/core/present/stage-view.ts';
import { actOnStage, hasWindow, newStage, shownOn, type StageAction } from '../../src/core/present/stage.ts';
import { notify } from '../ipc/main.ts';
import { openAudienceWindow, type AudienceWindow } from './audience-window.ts';
import { hideDisplayNumbers, showDisplayNumbers } from './display-numbers.ts';
import { readRememberedWalls, writeRememberedWalls } from './remembered-walls.ts';
import { placeWindow } from './window-state.ts';

export class Wall {
  readonly #file: string;
  readonly #byHand: boolean;
  #stage = newStage();
  /** the window that presents, while one does */
  #presenter: BrowserWindow | undefined;
  #audience: AudienceWindow | undefined;
  #settling: NodeJS.Timeout | undefined;
  #awake = -1;
  #stop = () => {};
  #told = '';

  /**
   * @param file where the displays that were walls are remembered
   * @param byHand the system lets no program place its windows
   */
  constructor(file: string, { byHand }: { byHand: boolean }) {
    this.#file = file;
    this.#byHand = byHand;
  }

  presenting(sender: WebContents, on: boolean): void {
    const window = BrowserWindow.fromWebContents(sender);
    if (on === Boolean(this.#presenter) || !window) return;
    if (on) this.#start(window);
    else this.#stop();
  }

  state(): StageView {
    return viewOf(this.#stage, this.#byHand);
  }

  open(number?: number): void {
    this.#act({ do: 'open', ...(number !== undefined && { number }) });
    this.#presenter?.focus(); // the keys stay with the presenter
  }

  close(): void {
    this.#act({ do: 'close' });
  }

  swap(): void {
    const wall = shownOn(this.#stage);
    this.#act({ do: 'swap' });
    if (!wall || !this.#presenter || this.#stage.room.presenter !== wall) return;
    moveTo(this.#presenter, wall.bounds);
    this.#presenter.focus();
  }

  identify(): void {
    if (this.#presenter) showDisplayNumbers(this.#stage.room);
  }

  #start(window: BrowserWindow): void {
    const { webContents } = window;
    this.#presenter = window;
    this.#told = '';
    this.#stage = newStage(readRememberedWalls(this.#file), roomOf(sightFrom(window)));
    this.#awake = powerSaveBlocker.start('prevent-display-sleep');
    webContents.setBackgroundThrottling(false); // it tells the audience's window what to show
    const look = () => this.#act({ do: 'see', sight: sightFrom(window) });
    const wake = () => {
      look();
      powerSaveBlocker.stop(this.#awake);
      this.#awake = powerSaveBlocker.start('prevent-display-sleep');
      this.#arrange(true);
    };
    const end = () => this.#stop();
    const heard: (readonly [NodeJS.EventEmitter, string, () => void])[] = [
      ...['display-added', 'display-removed', 'display-metrics-changed'].map((event) => [screen, event, look] as const),
      ...['resume', 'unlock-screen'].map((event) => [powerMonitor, event, wake] as const),
      ...['move', 'resize'].map((event) => [window, event, look] as const),
      [window, 'closed', end],
      // the page that presented is no more
      ...['did-navigate', 'render-process-gone'].map((event) => [webContents, event, end] as const),
    ];
    for (const [source, event, listener] of heard) source.on(event, listener);

    this.#stop = () => {
      for (const [source, event, listener] of heard) source.off(event, listener);
      this.#stop = () => {};
      this.#presenter = undefined;
      clearTimeout(this.#settling);
      powerSaveBlocker.stop(this.#awake);
      hideDisplayNumbers();
      this.#stage = actOnStage(this.#stage, { do: 'close' }, Date.now());
      this.#arrange();
      if (!window.isDestroyed()) webContents.setBackgroundThrottling(true);
    };
  }

  #act(action: StageAction): void {
    if (!this.#presenter) return;
    const before = this.#stage;
    const stage = (this.#stage = actOnStage(before, action, Date.now()));
    clearTimeout(this.#settling);
    if (stage.unsettled) {
      this.#settling = setTimeout(() => this.#act({ do: 'settle' }), Math.max(1, stage.unsettled.until - Date.now()));
    }
    if (stage.remembered !== before.remembered) writeRememberedWalls(this.#file, stage.remembered);
    this.#arrange();
    const view = this.state();
    if (this.#told === (this.#told = JSON.stringify(view))) return;
    notify(this.#presenter.webContents, 'wall:changed', view);
  }

  /** @param anew puts a window that is where it should be there again */
  #arrange(anew = false): void {
    const { window: number } = this.#stage;
    const on = shownOn(this.#stage);
    if (this.#audience && (!hasWindow(this.#stage) || this.#audience.number !== number)) {
      this.#audience.destroy();
      this.#audience = undefined;
    }
    if (!on) {
      this.#audience?.hide();
      return;
    }
    this.#audience ??= openAudienceWindow(number, this.#byHand ? undefined : on.bounds, {
      crashed: () => {
        if (this.#audience?.number === number) this.#act({ do: 'crash' });
      },
      closedByHand: () => {
        this.#audience = undefined;
        this.close();
      },
    });
    this.#audience.show(on.bounds, anew);
  }
}

const sightFrom = (window: BrowserWindow): Sight => ({
  displays: screen
    .getAllDisplays()
    .map(({ label, bounds, scaleFactor, internal }) => ({ label, bounds, scale: scaleFactor, internal })),
  presenter: window.getBounds(),
});

/** Takes a window to another display, as large as it was. */
function moveTo(window: BrowserWindow, display: Electron.Rectangle): void {
  if (window.isFullScreen()) window.setFullScreen(false);
  const saved = { ...window.getNormalBounds(), maximized: window.isMaximized() };
  const { maximized, ...bounds } = placeWindow(saved, [display]);
  if (maximized) window.unmaximize();
  window.setBounds(bounds);
  if (maximized) window.maximize();
}
