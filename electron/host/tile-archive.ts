import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { PMTiles, ResolvedValueCache } from 'pmtiles';
import type { TileArchive } from '../../src/core/ports.ts';

/**
 * A PMTiles archive in a file that stays open. Header and directories are read once.
 *
 * Reads and inflates in place instead of through the thread pool: a tile is a few kilobytes at a known offset, and
 * handing it to another thread and back costs more than reading it. (`DecompressionStream`, the package's default,
 * costs thirty times more again.) Tiles leave uncompressed, because Electron's custom scheme does not promise to
 * undo a `content-encoding`.
 */
export function openTileArchive(path: string): TileArchive & { close(): void } {
  const fd = openSync(path, 'r');
  const { size, mtimeMs } = fstatSync(fd);
  const source = {
    getKey: () => path,
    getBytes: (offset: number, length: number) => {
      const data = new ArrayBuffer(length);
      const read = readSync(fd, new Uint8Array(data), 0, length, offset);
      return Promise.resolve({ data: read === length ? data : data.slice(0, read) });
    },
  };
  // Copied, because zlib may hand out part of a larger buffer, and the package reads a buffer from its start.
  const unpack = (packed: ArrayBuffer) => Promise.resolve(new Uint8Array(inflate(packed)).buffer);
  const directories = new ResolvedValueCache(100, false, unpack);
  // The package is to leave tiles alone: it would have them in buffers of their own, which is one copy more.
  const archive = new PMTiles(source, directories, (packed) => Promise.resolve(packed));
  const etag = `"${basename(path, '.pmtiles')}-${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}"`;

  return {
    async header() {
      const { minZoom, maxZoom, minLon, minLat, maxLon, maxLat } = await archive.getHeader();
      return { minZoom, maxZoom, bounds: [minLon, minLat, maxLon, maxLat], etag };
    },
    async tile(z, x, y) {
      const found = await archive.getZxy(z, x, y);
      return found && inflate(found.data);
    },
    close: () => closeSync(fd),
  };
}

function inflate(packed: ArrayBuffer): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(packed);
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return isGzip ? (gunzipSync(bytes) as Uint8Array<ArrayBuffer>) : bytes;
}
