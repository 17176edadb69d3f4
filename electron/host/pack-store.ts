import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { isPlainName } from '../../src/core/http/safe-path.ts';
import { PackError } from '../../src/core/pack/pack-error.ts';
import type { Files, PackEntry, PackStore } from '../../src/core/ports.ts';
import { isMissing, storageError } from './fault.ts';
import { folderFiles } from './folder-files.ts';
import { zipFiles } from './zip-files.ts';

interface Places {
  /** bundled packs, a folder each */
  bundled: string;
  /** imported packs, a `.salient` file each */
  imported: string;
  /** a folder or `.salient` file named at start, shown but not kept */
  opened?: string;
}

/** The files of a pack on disk: a folder, or a `.salient` file. */
export const packFiles = (path: string): Files =>
  isZipped(path) ? zipFiles(() => readFile(path), basename(path)) : folderFiles(path);

const isZipped = (path: string) => path.endsWith('.salient');

export interface NodePackStore extends PackStore {
  /** Shows another folder or `.salient` file in place of the one named at start. */
  show(path: string): void;
}

export function createPackStore({ bundled, imported, ...places }: Places): NodePackStore {
  let { opened } = places;
  const known = new Map<string, { version: string; entry: PackEntry }>();

  /** The entry for a path: the same one until its file is another version. */
  async function entryAt(path: string, origin: PackEntry['origin']): Promise<PackEntry> {
    const { mtimeMs, size, ino } = await stat(path);
    const version = isZipped(path) ? `${mtimeMs}-${size}-${ino}` : '';
    const before = known.get(path);
    if (before?.version === version) return before.entry;
    const entry: PackEntry = { name: basename(path), origin, files: packFiles(path) };
    known.set(path, { version, entry });
    return entry;
  }

  return {
    show(path) {
      opened = path;
    },

    async list() {
      const kept = [
        ...(await children(bundled, (child) => child.isDirectory())).map((path) => entryAt(path, 'bundled')),
        ...(await children(imported, (child) => child.name.endsWith('.salient'))).map((path) =>
          entryAt(path, 'imported'),
        ),
      ];
      return Promise.all(opened === undefined ? kept : [entryAt(opened, 'opened'), ...kept]);
    },

    async save(id, archive) {
      const file = `${id}.salient`;
      if (!isPlainName(file)) {
        throw new PackError([{ file: 'pack.json', field: 'id', expected: 'no name of a Windows device', found: id }]);
      }
      try {
        await mkdir(imported, { recursive: true });
        await writeFileAtomic(join(imported, file), Buffer.from(archive));
      } catch (error) {
        throw storageError('lessons', error);
      }
    },

    open: (archive, name) => zipFiles(() => Promise.resolve(Buffer.from(archive)), name),
  };
}

async function children(
  folder: string,
  wanted: (child: { name: string; isDirectory(): boolean }) => boolean,
): Promise<string[]> {
  try {
    const found = await readdir(folder, { withFileTypes: true });
    return found.filter(wanted).map(({ name }) => join(folder, name));
  } catch (error) {
    if (isMissing(error)) return []; // nothing was ever imported
    throw storageError('lessons', error);
  }
}
