import { zstdDecompressSync } from 'node:zlib';
import { ImportError } from '../../src/core/exchange/import/import-error.ts';
import { PackError } from '../../src/core/pack/pack-error.ts';
import { errorCode } from './fault.ts';
import { ankiLimits } from './limits.ts';
import { unpack } from './zip-files.ts';
import { lookThrough } from './zip-index.ts';

const file = 'Anki package';
/** The newest first: beside it lies an older one with nothing but a note that says to update Anki. */
const names = ['collection.anki21b', 'collection.anki21', 'collection.anki2'];

/**
 * The SQLite file of a `.apkg`, unpacked.
 * @throws ImportError where it is no such zip, not a harmless one, or too large
 */
export async function collectionOf(archive: Buffer): Promise<Uint8Array> {
  try {
    const { zip, entries } = await lookThrough(archive, file, ankiLimits);
    const entry = names.flatMap((name) => entries.find(({ fileName }) => fileName === name) ?? [])[0];
    if (!entry) throw refuse('zip', `one of ${names.join(', ')}`, 'none of them');
    const bytes = await unpack(zip, entry, entry.fileName);
    return entry.fileName.endsWith('b') ? inflate(bytes) : bytes;
  } catch (error) {
    if (error instanceof PackError) throw new ImportError(error.issues);
    throw error;
  }
}

function inflate(bytes: Uint8Array): Uint8Array {
  try {
    return zstdDecompressSync(bytes, { maxOutputLength: ankiLimits.fileBytes });
  } catch (error) {
    const isLarge = errorCode(error) === 'ERR_BUFFER_TOO_LARGE';
    throw isLarge
      ? refuse('size', `at most ${ankiLimits.fileBytes} bytes`, 'more')
      : refuse('compression', 'Zstandard', error instanceof Error ? error.message : String(error));
  }
}

const refuse = (field: string, expected: string, found: string): ImportError =>
  new ImportError([{ file, field, expected, found }]);
