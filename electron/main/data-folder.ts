import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from 'electron';

/**
 * Answers, settings and lessons in the folder that the browser host uses too; Chromium's caches in one of their own, so
 * that copying or clearing one never touches the other. Before the single-instance lock, which is held per folder.
 */
export function setupDataFolder(app: App, folder: string): void {
  const chromium = join(folder, 'chromium');
  mkdirSync(chromium, { recursive: true, mode: 0o700 }); // Electron takes only folders that are there
  app.setPath('userData', folder);
  app.setPath('sessionData', chromium);
}
