/** The number of each display, big, in the middle of it: which is which is seen, not guessed. */
import type { BrowserWindow } from 'electron';
import { inOrder, type Room } from '../../src/core/present/displays.ts';
import { createDisplayWindow } from './window.ts';

/** How long they are shown, in milliseconds. */
const shownFor = 3000;

let shown: BrowserWindow[] = [];
let over: NodeJS.Timeout | undefined;

export function showDisplayNumbers(room: Room): void {
  hideDisplayNumbers();
  shown = inOrder(room).map(({ bounds: { x, y, width, height } }, at) => {
    const side = Math.round(Math.min(width, height) * 0.4);
    const window = createDisplayWindow({
      ...{ x: Math.round(x + (width - side) / 2), y: Math.round(y + (height - side) / 2), width: side, height: side },
      ...{ title: `Display ${at + 1}`, backgroundColor: '#000000', focusable: false, resizable: false },
    });
    window.setAlwaysOnTop(true, 'screen-saver'); // over the audience's window too
    window.loadURL(numberPage(at + 1)).catch((error: unknown) => {
      if (!window.isDestroyed()) console.error('display numbers: no page', error);
    });
    window.showInactive();
    return window;
  });
  over = setTimeout(hideDisplayNumbers, shownFor);
}

export function hideDisplayNumbers(): void {
  clearTimeout(over);
  for (const window of shown) if (!window.isDestroyed()) window.destroy();
  shown = [];
}

/** A page of no origin, with nothing in it but a number. */
const numberPage = (number: number): string =>
  `data:text/html;charset=utf-8,${encodeURIComponent(
    `<!doctype html><html lang="en"><title>Display ${number}</title><body style="margin:0;height:100vh;display:grid;` +
      `place-items:center;background:#000;color:#fff;font:700 70vmin/1 sans-serif">${number}</body></html>`,
  )}`;
