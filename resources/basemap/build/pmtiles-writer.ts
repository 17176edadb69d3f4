/**
 * Writes a PMTiles v3 archive (https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md). Tiles stay gzipped
 * inside. The same tiles always give the same bytes: compression is `fflate`, whose output does not depend on the
 * machine as zlib's does, and no clock is read.
 */
import { createHash } from 'node:crypto';
import { gzipSync } from 'fflate';
import { tileId } from './hilbert.ts';

interface Entry {
  id: number;
  /** in the tile section, or in the leaf section when `run` is 0 */
  offset: number;
  length: number;
  /** how many tiles from `id` on share these bytes; 0 points to a leaf directory */
  run: number;
}

export interface ArchiveInfo {
  /** west, south, east, north in degrees */
  bounds: [number, number, number, number];
  /** longitude, latitude, zoom */
  center: [number, number, number];
  metadata: Record<string, unknown>;
}

const headerLength = 127;
/** header and root directory must fit the first 16 KiB, which readers fetch at once */
const rootLimit = 16_384 - headerLength;
const compress = (bytes: Uint8Array) => gzipSync(bytes, { level: 9, mtime: 0 });

export class PmtilesWriter {
  readonly #tiles = new Map<number, string>();
  readonly #contents = new Map<string, Uint8Array>();
  readonly #zooms = new Set<number>();

  /** @param mvt an uncompressed vector tile */
  add(zoom: number, x: number, y: number, mvt: Uint8Array): void {
    const hash = createHash('sha256').update(mvt).digest('hex');
    if (!this.#contents.has(hash)) this.#contents.set(hash, compress(mvt));
    this.#tiles.set(tileId(zoom, x, y), hash);
    this.#zooms.add(zoom);
  }

  /** @returns the whole archive */
  finish(info: ArchiveInfo): Uint8Array {
    const { entries, data, unique } = this.#layOut();
    const { root, leaves } = directories(entries);
    const metadata = compress(Buffer.from(JSON.stringify(info.metadata)));
    const header = this.#header(info, [root, metadata, leaves, data], {
      tiles: this.#tiles.size,
      entries: entries.length,
      unique,
    });
    return Uint8Array.from(Buffer.concat([header, root, metadata, leaves, data]));
  }

  /** Tile contents in the order of their first use, equal neighbours as one run. */
  #layOut(): { entries: Entry[]; data: Uint8Array; unique: number } {
    const entries: Entry[] = [];
    const offsets = new Map<string, number>();
    const parts: Uint8Array[] = [];
    let end = 0;
    for (const [id, hash] of [...this.#tiles].sort(([a], [b]) => a - b)) {
      const content = this.#contents.get(hash)!;
      let offset = offsets.get(hash);
      if (offset === undefined) {
        offset = end;
        offsets.set(hash, offset);
        parts.push(content);
        end += content.length;
      }
      const last = entries.at(-1);
      if (last?.offset === offset && last.id + last.run === id) last.run++;
      else entries.push({ id, offset, length: content.length, run: 1 });
    }
    return { entries, data: Buffer.concat(parts), unique: offsets.size };
  }

  #header(info: ArchiveInfo, sections: Uint8Array[], counts: Record<'tiles' | 'entries' | 'unique', number>): Buffer {
    const header = Buffer.alloc(headerLength);
    header.write('PMTiles', 0, 'ascii');
    header.writeUInt8(3, 7);
    let at = 8;
    let start = headerLength;
    for (const section of sections) {
      at = header.writeBigUInt64LE(BigInt(start), at);
      at = header.writeBigUInt64LE(BigInt(section.length), at);
      start += section.length;
    }
    for (const count of [counts.tiles, counts.entries, counts.unique]) at = header.writeBigUInt64LE(BigInt(count), at);
    const [clustered, gzip, mvt] = [1, 2, 1];
    for (const byte of [clustered, gzip, gzip, mvt, Math.min(...this.#zooms), Math.max(...this.#zooms)])
      at = header.writeUInt8(byte, at);
    const degrees = (value: number) => (at = header.writeInt32LE(Math.round(value * 1e7), at));
    info.bounds.forEach(degrees);
    at = header.writeUInt8(info.center[2], at);
    info.center.slice(0, 2).forEach(degrees);
    return header;
  }
}

/** One root where it fits; otherwise a root of leaves, the leaves as small as that allows. */
function directories(entries: Entry[]): { root: Uint8Array; leaves: Uint8Array } {
  const whole = serialise(entries);
  if (whole.length <= rootLimit) return { root: whole, leaves: new Uint8Array() };
  for (let size = 4096; ; size *= 2) {
    const root: Entry[] = [];
    const leaves: Uint8Array[] = [];
    let offset = 0;
    for (let i = 0; i < entries.length; i += size) {
      const leaf = serialise(entries.slice(i, i + size));
      root.push({ id: entries[i]!.id, offset, length: leaf.length, run: 0 });
      leaves.push(leaf);
      offset += leaf.length;
    }
    const bytes = serialise(root);
    if (bytes.length <= rootLimit) return { root: bytes, leaves: Buffer.concat(leaves) };
  }
}

/** A directory: ids as differences, runs, lengths, offsets (0: right after the entry before), all varints, gzipped. */
function serialise(entries: Entry[]): Uint8Array {
  const bytes: number[] = [];
  const varint = (value: number) => {
    for (; value >= 0x80; value = Math.floor(value / 128)) bytes.push((value % 128) | 0x80);
    bytes.push(value);
  };
  varint(entries.length);
  entries.forEach((entry, i) => varint(entry.id - (entries[i - 1]?.id ?? 0)));
  for (const entry of entries) varint(entry.run);
  for (const entry of entries) varint(entry.length);
  entries.forEach((entry, i) => {
    const before = entries[i - 1];
    varint(before && entry.offset === before.offset + before.length ? 0 : entry.offset + 1);
  });
  return compress(Uint8Array.from(bytes));
}
