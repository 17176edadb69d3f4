import { readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { isPlainPath } from '../../src/core/http/safe-path.ts';
import { PackError } from '../../src/core/pack/pack-error.ts';
import type { Files } from '../../src/core/ports.ts';
import { isMissing } from './fault.ts';
import { packLimits } from './limits.ts';

/** The files under a folder, and none outside it: links are followed first, then compared. */
export function folderFiles(root: string): Files {
  return {
    async read(path) {
      if (!isPlainPath(path)) return undefined;
      try {
        const file = await realpath(join(root, path));
        if (!isWithin(await realpath(root), file)) return undefined;
        const found = await stat(file);
        if (!found.isFile()) return undefined; // a pipe would keep us waiting for ever
        const { size } = found;
        if (size > packLimits.fileBytes) throw tooLarge(path, size);
        return new Uint8Array(await readFile(file));
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    },
  };
}

/** By path segments, not by how the strings begin: `/packs-evil` is not within `/packs`. */
function isWithin(folder: string, file: string): boolean {
  const way = relative(folder, file);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function tooLarge(file: string, size: number): PackError {
  return new PackError([
    { file, field: 'size', expected: `at most ${packLimits.fileBytes} bytes`, found: `${size} bytes` },
  ]);
}
