/** The bundled lesson as a pack in memory, for tests that read it or break it. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Files } from '../../src/core/ports.ts';

const folder = join(import.meta.dirname, 'izium-2022');

/** Every file of the lesson by its path in the pack. */
export async function bundledFiles(): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const path = (file: string) => file.slice(folder.length + 1).replaceAll('\\', '/');
  return new Map(
    await Promise.all(files.map(async (file) => [path(file), new Uint8Array(await readFile(file))] as const)),
  );
}

export const inMemory = (files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): Files => ({
  read: (path) => Promise.resolve(files.get(path)),
});
