/** Where the window was, and whether that place is still on a screen. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Rectangle } from 'electron';
import { z } from 'zod';

const WindowState = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(480),
  height: z.int().min(360),
  maximized: z.boolean(),
});
export type WindowState = z.infer<typeof WindowState>;

const preferred = { width: 1280, height: 800 };

/** What must be on a screen for a hand to get hold of the window: this much of the strip along its top. */
const grip = { width: 120, height: 32 };

/** Can the window at these bounds be seen and moved? All in the same pixels, as Electron gives them. */
export function isVisible(window: Rectangle, workAreas: readonly Rectangle[]): boolean {
  return workAreas.some((area) => {
    const left = Math.max(window.x, area.x);
    const right = Math.min(window.x + window.width, area.x + area.width);
    const topInside = window.y >= area.y && window.y + grip.height <= area.y + area.height;
    return topInside && right - left >= grip.width;
  });
}

/**
 * Bounds for a new window: where it was, if that is still on a screen; else centred on the first screen, no larger than
 * it.
 */
export function placeWindow(
  saved: WindowState | undefined,
  workAreas: readonly [Rectangle, ...Rectangle[]],
): WindowState {
  if (saved && isVisible(saved, workAreas)) return saved;
  const [area] = workAreas;
  const width = Math.min(saved?.width ?? preferred.width, area.width);
  const height = Math.min(saved?.height ?? preferred.height, area.height);
  const x = area.x + Math.floor((area.width - width) / 2);
  const y = area.y + Math.floor((area.height - height) / 2);
  return { x, y, width, height, maximized: saved?.maximized ?? false };
}

/** @returns undefined where there is no such file, or none of ours */
export function readWindowState(file: string): WindowState | undefined {
  try {
    return WindowState.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Synchronous, for it runs as the window closes. A torn write costs a place on the screen, no more. */
export function writeWindowState(file: string, state: WindowState): void {
  try {
    writeFileSync(file, JSON.stringify(state));
  } catch (error) {
    console.error('window: its place could not be remembered', error);
  }
}
