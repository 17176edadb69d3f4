/** Displays as a test wants them, and what the shell does with its windows on them. */
import type { ElectronApplication } from '@playwright/test';

const display = (label: string, x: number, width: number, height: number, internal = false) => ({
  ...{ id: 7, label, internal, scaleFactor: 1 }, // ids come twice on some systems
  ...{ bounds: { x, y: 0, width, height }, workArea: { x, y: 0, width, height } },
});
export const laptop = display('Built-in', 0, 1920, 1080, true);
export const projector = display('EPSON PJ', 1920, 1024, 768);
export const finerProjector = display('EPSON PJ', 1920, 1280, 800);

type Listed = ReturnType<typeof display>;

/** Plugs and unplugs: the system lists these from now on, and says that something changed. */
export const plug = (electron: ElectronApplication, ...displays: Listed[]) =>
  electron.evaluate(({ screen }, displays) => {
    screen.getAllDisplays = () => displays as Electron.Display[];
    const [changed] = displays;
    screen.emit('display-metrics-changed', {}, changed, ['bounds']);
  }, displays);

export interface ShownWindow {
  address: string;
  visible: boolean;
  x: number;
  width: number;
  height: number;
  fullScreen: boolean;
}

export const windows = (electron: ElectronApplication): Promise<ShownWindow[]> =>
  electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => {
      const { x, width, height } = window.getBounds();
      const fullScreen = window.isFullScreen() || window.isSimpleFullScreen();
      return { address: window.webContents.getURL(), visible: window.isVisible(), x, width, height, fullScreen };
    }),
  );

/** The audience's window, while there is one. */
export const audience = async (electron: ElectronApplication): Promise<ShownWindow | undefined> =>
  (await windows(electron)).find(({ address }) => address.endsWith('#/wall'));

export const isKeptAwake = (electron: ElectronApplication): Promise<boolean> =>
  electron.evaluate(({ powerSaveBlocker }) =>
    Array.from({ length: 50 }, (_, id) => id).some((id) => powerSaveBlocker.isStarted(id)),
  );
