import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { defaultSettings, Settings } from '../../src/core/contract.ts';
import type { SettingsStore } from '../../src/core/ports.ts';
import { storageError } from './fault.ts';
import { ensurePrivateFolder } from './private-folder.ts';

/** The reader's settings as one JSON file, replaced whole. */
export function createSettingsFile(path: string): SettingsStore {
  return {
    async read() {
      try {
        return Settings.parse(JSON.parse(await readFile(path, 'utf8')));
      } catch {
        return defaultSettings; // no file yet, or one that is no use: settings are quickly chosen again
      }
    },
    async write(settings) {
      try {
        ensurePrivateFolder(dirname(path));
        await writeFileAtomic(path, `${JSON.stringify(settings, null, 2)}\n`);
      } catch (error) {
        throw storageError('settings', error);
      }
    },
  };
}
