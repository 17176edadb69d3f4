import { app, Menu } from 'electron';
import { notify } from '../ipc/main.ts';
import { mainWindow } from './main-window.ts';
import { menuTemplate } from './menu-template.ts';

/** Our own menu, which has no Reload: Electron's default would throw the reader's place away on F5. */
export function setupMenu(): void {
  const template = menuTemplate({ platform: process.platform, name: app.name }, (command) => {
    void mainWindow()?.then((window) => {
      notify(window.webContents, 'menu:command', command);
    });
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
