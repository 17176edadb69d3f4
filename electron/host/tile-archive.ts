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
  const inflate = (bytes: ArrayBuffer): Promise<ArrayBuffer> =>
    Promise.resolve(isGzip(bytes) ? arrayBuffer(gunzipSync(bytes)) : bytes);
  const source = {
    getKey: () => path,
    getBytes: (offset: number, length: number) => {
      const bytes = new ArrayBuffer(length);
      const read = readSync(fd, new Uint8Array(bytes), 0, length, offset);
      return Promise.resolve({ data: read === length ? bytes : bytes.slice(0, read) });
    },
  };
  const archive = new PMTiles(source, new ResolvedValueCache(100, false, inflate), inflate);
  const etag = `"${basename(path, '.pmtiles')}-${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}"`;

  return {
    async header() {
      const { minZoom, maxZoom, minLon, minLat, maxLon, maxLat } = await archive.getHeader();
      return { minZoom, maxZoom, bounds: [minLon, minLat, maxLon, maxLat], etag };
    },
    async tile(z, x, y) {
      const found = await archive.getZxy(z, x, y);
      return found && new Uint8Array(found.data);
    },
    close: () => closeSync(fd),
  };
}

function isGzip(bytes: ArrayBuffer): boolean {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  return first === 0x1f && second === 0x8b;
}

/** zlib gives a buffer of its own for all but the smallest results; only those are copied. */
function arrayBuffer({ buffer, byteOffset, byteLength }: Uint8Array): ArrayBuffer {
  const whole = buffer instanceof ArrayBuffer && byteLength === buffer.byteLength;
  return whole ? buffer : (buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
}
