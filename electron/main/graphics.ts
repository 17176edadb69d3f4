import type { App } from 'electron';

/**
 * Lets Chromium draw the map in software where the PC has no usable GPU, which it no longer does by itself. The switch
 * is named unsafe because a hostile page could attack the software renderer; ours shows only local content, under a
 * strict policy. With it, Chromium also falls back by itself when the GPU process keeps crashing.
 */
export function setupGraphics(app: App): void {
  app.commandLine.appendSwitch('enable-unsafe-swiftshader');
}
