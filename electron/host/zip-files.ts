import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { PackError } from '../../src/core/pack/pack-error.ts';
import type { Files } from '../../src/core/ports.ts';
import { indexZip, type ZipIndex } from './zip-index.ts';

/**
 * The files of a zipped pack, unpacked in memory one at a time as they are asked for; nothing is written anywhere.
 *
 * @param load brings the archive, at the first read
 * @param name what to call it in an error
 */
export function zipFiles(load: () => Promise<Buffer>, name: string): Files {
  let index: Promise<ZipIndex> | undefined;
  return {
    async read(path) {
      index ??= load().then(
        (archive) => indexZip(archive, name),
        (error: unknown) => {
          throw damaged(name, error);
        },
      );
      const { zip, entries } = await index;
      const entry = entries.get(path);
      return entry && unpack(zip, entry, path);
    },
  };
}

/** The bytes of one entry of a zip that was looked through. @throws PackError where they are not what it says */
export async function unpack(zip: ZipFile, entry: Entry, path: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(entry.uncompressedSize); // within limits: the index was checked
  let length = 0;
  try {
    // yauzl ends the stream with an error as soon as there is more, or in the end less, than the entry says.
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      bytes.set(chunk as Buffer, length);
      length += (chunk as Buffer).length;
    }
  } catch (error) {
    throw damaged(path, error);
  }
  if (crc32(bytes) !== entry.crc32) throw damaged(path, new Error('another checksum'));
  return bytes;
}

function damaged(file: string, cause: unknown): PackError {
  const found = cause instanceof Error ? cause.message : String(cause);
  return new PackError([{ file, field: 'content', expected: 'what was zipped, readable', found }]);
}
