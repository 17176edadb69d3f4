import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Ports } from '../../src/core/ports.ts';
import { createSchedule } from '../../src/core/memory/schedule.ts';
import { SqliteLogs } from './all-logs.ts';
import { ankiFiles } from './anki-files.ts';
import { SqliteAnswerLog } from './answer-log.ts';
import { FolderBackups } from './backup-store.ts';
import { SqliteChangeLog } from './change-log.ts';
import { systemClock } from './clock.ts';
import { folderFiles } from './folder-files.ts';
import { Journal } from './journal.ts';
import { SqliteMemoryTable } from './memory-table.ts';
import { createPackStore, type NodePackStore } from './pack-store.ts';
import { SettingsFile } from './settings-file.ts';
import { SqliteSittingStore } from './sitting-store.ts';
import { SqliteTallies } from './tallies.ts';
import { createTalkFile } from './talk-file.ts';
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
  backups: FolderBackups;
  /** To be called before leaving: makes a backup of what is new, and folds the answer log together. */
  close(): Promise<void>;
}

/** @param packedTiles whether tiles may leave gzipped: over HTTP every browser unpacks them, from `app://` nobody may */
export function createNodePorts(
  { resourcesDir, rendererDir, dataDir }: Folders,
  { packedTiles = false, clock = systemClock } = {},
): NodePorts {
  const schedule = createSchedule();
  const journal = new Journal(join(dataDir, 'answers.db'), clock, schedule);
  const settings = new SettingsFile(join(dataDir, 'settings.json'), journal);
  const backups = new FolderBackups(join(dataDir, 'backups'), journal, settings, clock);
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
    answers: new SqliteAnswerLog(journal),
    changes: new SqliteChangeLog(journal),
    memories: new SqliteMemoryTable(journal),
    tallies: new SqliteTallies(journal),
    sittings: new SqliteSittingStore(journal),
    logs: new SqliteLogs(journal, settings),
    schedule,
    backups,
    settings,
    talk: createTalkFile(join(dataDir, 'talk.json')),
    anki: ankiFiles,
    clock,
    async close() {
      await backups.keepUp();
      journal.close();
      for (const archive of Object.values(tiles)) archive.close();
    },
  };
}
