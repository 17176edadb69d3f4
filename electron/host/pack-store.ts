import { statSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isPlainName } from '../../src/core/http/safe-path.ts';
import { PackError } from '../../src/core/pack/pack-error.ts';
import type { Files, PackEntry, PackStore } from '../../src/core/ports.ts';
import { isMissing, storageError } from './fault.ts';
import { folderFiles } from './folder-files.ts';
import { packLimits } from './limits.ts';
import { writeWhole } from './whole-file.ts';
import { zipFiles } from './zip-files.ts';

interface Places {
  /** bundled packs, a folder each */
  bundled: string;
  /** imported packs, a `.salient` file each */
  imported: string;
}

/** The packs on this machine. */
export interface NodePackStore extends PackStore {
  /** Lists one folder or `.salient` file besides, without keeping it, in place of the one shown before. */
  show(path: string): void;
}

/** The files of a pack on disk: a folder, or a `.salient` file. */
export const packFiles = (path: string): Files =>
  isZipped(path) ? zipFiles(() => readZip(path), basename(path)) : folderFiles(path);

async function readZip(path: string): Promise<Buffer> {
  const { size } = await stat(path);
  if (size > packLimits.zipBytes) throw new Error(`${size} bytes, of at most ${packLimits.zipBytes}`);
  return readFile(path);
}

/** Whatever is a file is taken for a zip, and says so if it is none; where there is nothing, the name decides. */
const isZipped = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isFile() ?? path.endsWith('.salient');

export function createPackStore({ bundled, imported }: Places): NodePackStore {
  let opened: string | undefined;
  const known = new Map<string, { version: string; entry: PackEntry }>();

  /** The entry for a path: the same one until its file is another version. */
  async function entryAt(path: string, origin: PackEntry['origin']): Promise<PackEntry> {
    const version = isZipped(path) ? await fileVersion(path) : '';
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
      const [own, kept] = await Promise.all([
        children(bundled, (child) => child.isDirectory()),
        children(imported, (child) => child.name.endsWith('.salient')),
      ]);
      return Promise.all([
        ...(opened === undefined ? [] : [entryAt(opened, 'opened')]),
        ...own.map((path) => entryAt(path, 'bundled')),
        ...kept.map((path) => entryAt(path, 'imported')),
      ]);
    },

    async save(id, archive) {
      const file = `${id}.salient`;
      if (!isPlainName(file)) {
        throw new PackError([{ file: 'pack.json', field: 'id', expected: 'no name of a Windows device', found: id }]);
      }
      try {
        await writeWhole(join(imported, file), Buffer.from(archive));
      } catch (error) {
        throw storageError('lessons', error);
      }
    },

    open: (archive, name) => zipFiles(() => Promise.resolve(Buffer.from(archive)), name),
  };
}

/** Tells two states of a file apart; one that is gone is read, and then listed, as damaged. */
async function fileVersion(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  return found ? `${found.mtimeMs}-${found.size}-${found.ino}` : 'gone';
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
