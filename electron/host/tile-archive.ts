import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Compression, findTile, ResolvedValueCache, zxyToTileId, type Entry, type Header, type Source } from 'pmtiles';
import type { TileArchive } from '../../src/core/ports.ts';

/** A directory points at tiles, or at directories that do; the format allows three levels. */
const maxDepth = 3;

/**
 * A PMTiles archive in a file that stays open. The package reads header and directories, once; tiles are read here, in
 * place instead of through the thread pool: a tile is a few kilobytes at a known offset, and handing it to another
 * thread and back costs more than reading it. The same holds for unpacking. (`DecompressionStream`, the package's own
 * way, costs thirty times more again.)
 *
 * @param packed whether tiles leave as they lie in the archive, for a host that unpacks on the way
 */
export function openTileArchive(path: string, packed: boolean): TileArchive & { close(): void } {
  const fd = openSync(path, 'r');
  const read = (offset: number, length: number): Buffer => {
    const bytes = Buffer.allocUnsafe(length);
    return bytes.subarray(0, readSync(fd, bytes, 0, length, offset));
  };
  const source: Source = {
    getKey: () => path,
    getBytes: (offset, length) => Promise.resolve({ data: ownBuffer(read(offset, length)) }),
  };
  const directories = new ResolvedValueCache(100, false, (bytes, compression) =>
    Promise.resolve(ownBuffer(unpack(new Uint8Array(bytes), compression))),
  );
  let header: Promise<Header> | undefined;
  const readHeader = () => (header ??= directories.getHeader(source));

  async function find(known: Header, id: number): Promise<Entry | null> {
    let [offset, length] = [known.rootDirectoryOffset, known.rootDirectoryLength];
    for (let depth = 0; depth <= maxDepth; depth += 1) {
      const entry = findTile(await directories.getDirectory(source, offset, length, known), id);
      if (!entry || entry.runLength > 0) return entry;
      [offset, length] = [(known.leafDirectoryOffset ?? 0) + entry.offset, entry.length];
    }
    throw new Error(`${path}: directories point at directories without end`);
  }

  const { size, mtimeMs } = fstatSync(fd);
  const etag = `"${basename(path, '.pmtiles')}-${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}"`;
  return {
    async header() {
      const { minZoom, maxZoom, minLon, minLat, maxLon, maxLat } = await readHeader();
      return { minZoom, maxZoom, bounds: [minLon, minLat, maxLon, maxLat], etag };
    },
    async tile(z, x, y) {
      const known = await readHeader();
      const entry = await find(known, zxyToTileId(z, x, y));
      if (!entry) return undefined;
      const bytes = read(known.tileDataOffset + entry.offset, entry.length) as Uint8Array<ArrayBuffer>;
      if (packed && known.tileCompression === Compression.Gzip) return { bytes, encoding: 'gzip' };
      return { bytes: unpack(bytes, known.tileCompression) };
    },
    close: () => closeSync(fd),
  };
}

function unpack(bytes: Uint8Array<ArrayBuffer>, compression: Compression): Uint8Array<ArrayBuffer> {
  if (compression === Compression.None) return bytes;
  if (compression === Compression.Gzip) return gunzipSync(bytes) as Uint8Array<ArrayBuffer>;
  throw new Error(`PMTiles compression ${Compression[compression]} is not one we read`);
}

/** A copy in a buffer that holds nothing else; Node's small buffers share one, and the package reads from its start. */
const ownBuffer = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;
