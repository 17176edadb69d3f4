import type { BrowserWindow, Rectangle } from 'electron';

type Placed = Pick<BrowserWindow, 'setBounds' | 'showInactive' | 'setFullScreen' | 'setSimpleFullScreen'>;

/**
 * Electron fills the display that a window is on, so it goes there first. On macOS full screen proper would make a space
 * of its own, and may black out every other display. Kiosk mode nowhere: a window that hangs would be a trap.
 */
export function fillDisplay(window: Placed, bounds: Rectangle, platform = process.platform): void {
  const fullScreen = (on: boolean) => {
    if (platform === 'darwin') window.setSimpleFullScreen(on);
    else window.setFullScreen(on);
  };
  fullScreen(false); // in full screen it cannot be moved
  window.setBounds(bounds);
  window.showInactive();
  fullScreen(true);
}
