/** What `import … from 'electron'` gives the shell here. A name that is not in the list fails as the shell is loaded. */
export { app } from './app.ts';
export { BrowserWindow, webContents } from './browser-window.ts';
export { dialog, nativeTheme, powerMonitor, powerSaveBlocker, screen } from './desktop.ts';
export { ipcMain } from './ipc-main.ts';
export { Menu } from './menu.ts';
export { protocol } from './protocol.ts';
export { session } from './session.ts';
