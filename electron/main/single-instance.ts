import type { App } from 'electron';
import { z } from 'zod';

/** What a second start hands to the first: Electron may reorder its arguments, so not those. */
const Start = z.object({ pack: z.string().optional(), present: z.string().optional() });
export type Start = z.infer<typeof Start>;

/**
 * One program per data folder.
 *
 * @param onSecond told when the reader starts Salient once more; that start then ends by itself
 * @returns false if this is such a second start
 */
export function setupSingleInstance(app: App, start: Start, onSecond: (start: Start) => void): boolean {
  if (!app.requestSingleInstanceLock(start)) {
    app.quit();
    return false;
  }
  app.on('second-instance', (_event, _argv, _folder, data) => {
    onSecond(Start.catch({}).parse(data));
  });
  return true;
}
