/**
 * The desktop around the windows: one screen, a light theme, and dialogs. A test gives other answers by replacing
 * `screen.getAllDisplays` or `dialog.showOpenDialog`, as it would on Electron's own runtime.
 */
import { EventEmitter } from 'node:events';
import { only, unsupported } from './unsupported.ts';

const display = {
  ...{ id: 1, label: '', scaleFactor: 1, internal: false },
  bounds: { x: 0, y: 0, width: 1920, height: 1080 },
  workArea: { x: 0, y: 0, width: 1920, height: 1040 },
};

export const screen = only(
  'screen',
  Object.assign(new EventEmitter(), { getAllDisplays: () => [display], getPrimaryDisplay: () => display }),
);

export const powerMonitor = only('powerMonitor', new EventEmitter());

let lastBlocker = 0;
const blockers = new Set<number>();

export const powerSaveBlocker = only('powerSaveBlocker', {
  start(): number {
    lastBlocker += 1;
    blockers.add(lastBlocker);
    return lastBlocker;
  },
  stop: (id: number) => blockers.delete(id),
  isStarted: (id: number) => blockers.has(id),
});

export const nativeTheme = only('nativeTheme', { shouldUseDarkColors: false, shouldUseHighContrastColors: false });

export const dialog = only('dialog', {
  showOpenDialog(): Promise<{ canceled: boolean; filePaths: string[] }> {
    throw unsupported('hand to use a dialog with; replace dialog.showOpenDialog in the test');
  },
  showSaveDialog(): Promise<{ canceled: boolean; filePath: string }> {
    throw unsupported('hand to use a dialog with; replace dialog.showSaveDialog in the test');
  },
  showErrorBox(title: string, content: string) {
    console.error(`${title}\n${content}`);
  },
});
