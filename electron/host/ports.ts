import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Ports } from '../../src/core/ports.ts';
import { SqliteAnswerLog } from './answer-log.ts';
import { folderFiles } from './folder-files.ts';
import { createPackStore, type NodePackStore } from './pack-store.ts';
import { createSettingsFile } from './settings-file.ts';
import { openTileArchive } from './tile-archive.ts';

export interface Folders {
  /** what ships with the app: packs, base map, fonts */
  resourcesDir: string;
  /** the built page */
  rendererDir: string;
  /** the reader's own: answers, settings, imported packs */
  dataDir: string;
}

/** The core's ports over this machine's files, for both hosts. */
export interface NodePorts extends Ports {
  packs: NodePackStore;
  /** To be called before leaving: folds the answer log together. */
  close(): void;
}

/** @param packedTiles whether tiles may leave gzipped: over HTTP every browser unpacks them, from `app://` nobody may */
export function createNodePorts(
  { resourcesDir, rendererDir, dataDir }: Folders,
  { packedTiles = false } = {},
): NodePorts {
  const answers = new SqliteAnswerLog(join(dataDir, 'answers.db'), Date.now);
  const tiles = Object.fromEntries(
    readdirSync(join(resourcesDir, 'basemap'))
      .filter((name) => name.endsWith('.pmtiles'))
      .map((name) => [basename(name, '.pmtiles'), openTileArchive(join(resourcesDir, 'basemap', name), packedTiles)]),
  );
  return {
    packs: createPackStore({
      bundled: join(resourcesDir, 'packs'),
      imported: join(dataDir, 'packs'),
    }),
    tiles,
    renderer: folderFiles(rendererDir),
    fonts: folderFiles(join(resourcesDir, 'fonts')),
    answers,
    settings: createSettingsFile(join(dataDir, 'settings.json')),
    close() {
      answers.close();
      for (const archive of Object.values(tiles)) archive.close();
    },
  };
}
