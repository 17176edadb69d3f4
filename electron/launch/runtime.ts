import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** The folder of the electron package. It is never loaded here: loading it starts a download. */
export const electronPackage = dirname(require.resolve('electron/package.json'));

/** The executable of Electron's runtime, where it was fetched. */
export function electronRuntime(): string | undefined {
  try {
    const executable = join(electronPackage, 'dist', readFileSync(join(electronPackage, 'path.txt'), 'utf8'));
    return existsSync(executable) ? executable : undefined;
  } catch {
    return undefined; // path.txt is written last, when the runtime is there
  }
}
