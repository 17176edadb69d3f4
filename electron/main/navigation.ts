/** Where a window may go: our page, and nowhere else. Set on every web contents there will ever be. */
import type { App } from 'electron';
import { isOurs } from '../ipc/origin.ts';

/** Moving about inside the page changes the hash only and is never asked about; this is for whole documents. */
export function mayLoad(address: string): boolean {
  return isOurs(address) && URL.parse(address)?.pathname === '/';
}

/** Before the first window, so that it covers every one. */
export function setupNavigation(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    const keepHome = (event: { url: string; isMainFrame: boolean; preventDefault(): void }) => {
      if (!event.isMainFrame || !mayLoad(event.url)) event.preventDefault();
    };
    contents.on('will-navigate', keepHome);
    contents.on('will-frame-navigate', keepHome);
    contents.on('will-redirect', keepHome);
    contents.on('will-attach-webview', (event) => {
      event.preventDefault();
    });
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}
