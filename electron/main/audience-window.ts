/**
 * The window for the audience: black until its page has drawn, over the whole of one display, or hidden. Where no program
 * may place a window it is an ordinary one, to be dragged over and filled with a key.
 */
import type { BrowserWindow, Rectangle } from 'electron';
import { overlap } from '../../src/core/present/displays.ts';
import { fillDisplay } from './fill-display.ts';
import { createDisplayWindow, loadPage } from './window.ts';

/** How long systems take to put a window where it was asked to be, in milliseconds. */
const placingTime = 1000;

export interface AudienceWindow {
  /** which of the windows there were it is */
  number: number;
  /** Fills a display, if it does not fill it already. @param anew even then: the system may have moved it */
  show(bounds: Rectangle, anew?: boolean): void;
  hide(): void;
  destroy(): void;
}

/** @param bounds of the display it is to fill; left out, its place is the presenter's affair */
export function openAudienceWindow(
  number: number,
  bounds: Rectangle | undefined,
  heard: { crashed(): void; closedByHand(): void },
): AudienceWindow {
  const window = createDisplayWindow({
    ...(bounds ?? { frame: true, skipTaskbar: false, width: 1024, height: 640 }),
    title: 'Salient, audience',
    backgroundColor: '#000000',
    roundedCorners: false,
  });
  let filled: string | undefined;
  let check: NodeJS.Timeout | undefined;
  window.webContents.once('render-process-gone', () => setImmediate(heard.crashed)); // not in the midst of its own event
  window.once('closed', heard.closedByHand);
  if (!bounds) fillOnKey(window);
  loadPage(window, '#/wall');

  return {
    number,
    show(wanted, anew = false) {
      const place = JSON.stringify(wanted);
      if (place === filled && !anew) return;
      filled = place;
      if (!bounds) {
        window.showInactive();
        return;
      }
      fillDisplay(window, wanted);
      clearTimeout(check);
      check = setTimeout(() => {
        if (!covers(window.getBounds(), wanted)) fillDisplay(window, wanted);
      }, placingTime);
    },
    hide() {
      filled = undefined;
      clearTimeout(check);
      window.hide();
    },
    destroy() {
      clearTimeout(check);
      window.off('closed', heard.closedByHand);
      if (!window.isDestroyed()) window.destroy();
    },
  };
}

/** F11, as in a browser. The other keys are the talk's. */
function fillOnKey(window: BrowserWindow): void {
  window.webContents.on('before-input-event', (event, { type, key }) => {
    if (type !== 'keyDown' || key !== 'F11') return;
    event.preventDefault();
    window.setFullScreen(!window.isFullScreen());
  });
}

/** Most of it: systems round, and keep a strip of their own. */
const covers = (window: Rectangle, display: Rectangle): boolean =>
  overlap(window, display) > 0.8 * display.width * display.height;
