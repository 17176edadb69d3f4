/** The desktop around the windows: one screen, a light theme, and dialogs that a test answers by replacing them. */
import { only, unsupported } from './unsupported.ts';

const display = { id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } };

export const screen = only('screen', {
  getAllDisplays: () => [display],
  getPrimaryDisplay: () => display,
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
