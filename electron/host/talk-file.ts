import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { TalkStore } from '../../src/core/ports.ts';
import { Talk } from '../../src/core/present/talk.ts';
import { storageError } from './fault.ts';
import { ensurePrivateFolder } from './private-folder.ts';

/** The presentation under way as one JSON file, replaced whole. */
export function createTalkFile(path: string): TalkStore {
  return {
    async read() {
      try {
        return Talk.parse(JSON.parse(await readFile(path, 'utf8')));
      } catch {
        return undefined; // no talk yet, or one that is no use: it begins anew
      }
    },
    async write(talk) {
      try {
        ensurePrivateFolder(dirname(path));
        await writeFileAtomic(path, `${JSON.stringify(talk)}\n`);
      } catch (error) {
        throw storageError('talk', error);
      }
    },
  };
}
