import { join } from 'node:path';
import type { App } from 'electron';

/**
 * Where the program's own files are. Packaged, the built code is in an archive, which nothing can be read from at random
 * offsets, so the resources lie beside it; everywhere else they are where the repository has them.
 */
export function programFiles(app: App): { resourcesDir: string; rendererDir: string; preload: string } {
  const code = app.getAppPath();
  return {
    resourcesDir: join(app.isPackaged ? process.resourcesPath : code, 'resources'),
    rendererDir: join(code, 'out/renderer'),
    preload: join(code, 'out/preload/index.cjs'),
  };
}
