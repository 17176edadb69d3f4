import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { PMTiles } from 'pmtiles';
import { expect, test } from 'vitest';
import { openTileArchive } from './tile-archive.ts';

const world = resolve(import.meta.dirname, '../../resources/basemap/world.pmtiles');
const file = readFileSync(world);

/** The package alone, its own way of reading and unpacking. */
const reference = new PMTiles({
  getKey: () => world,
  getBytes: (offset, length) =>
    Promise.resolve({ data: new Uint8Array(file.subarray(offset, offset + length)).buffer }),
});

test('tiles are those that the package reads', async () => {
  const archive = openTileArchive(world, false);
  for (let z = 0; z <= 3; z += 1) {
    for (let x = 0; x < 2 ** z; x += 1) {
      for (let y = 0; y < 2 ** z; y += 1) {
        const expected = await reference.getZxy(z, x, y);
        expect(await archive.tile(z, x, y)).toEqual(expected && { bytes: Buffer.from(expected.data) });
      }
    }
  }
  archive.close();
});

test('packed, they say so and hold the same', async () => {
  const archive = openTileArchive(world, true);
  const { bytes, encoding } = (await archive.tile(3, 4, 2)) ?? {};
  expect(encoding).toBe('gzip');
  expect(gunzipSync(bytes ?? '')).toEqual(Buffer.from((await reference.getZxy(3, 4, 2))?.data ?? new ArrayBuffer(0)));
  archive.close();
});

// A directory unpacked into part of a shared buffer was once read from the buffer's start, and the archive then had no
// tiles. Which buffer zlib hands out depends on what came before, hence the many openings.
test('every opening finds its directory', async () => {
  const size = (await reference.getZxy(6, 38, 21))?.data.byteLength;
  for (let opening = 0; opening < 40; opening += 1) {
    const archive = openTileArchive(world, false);
    expect((await archive.tile(6, 38, 21))?.bytes.length).toBe(size);
    archive.close();
  }
});

test('another build of the archive has another tag', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'salient-'));
  const copy = join(folder, 'world.pmtiles');
  const tag = async (content: Buffer) => {
    writeFileSync(copy, content);
    const archive = openTileArchive(copy, false);
    const { etag } = await archive.header();
    archive.close();
    return etag;
  };
  const first = await tag(file);
  expect(await tag(Buffer.concat([file, Buffer.from('more')]))).not.toBe(first);
  rmSync(folder, { recursive: true });
});

test.each([
  ['nothing', Buffer.alloc(0)],
  ['something else', Buffer.alloc(20_000, 'x')],
  ['its header alone', file.subarray(0, 127)],
])('an archive that holds %s is an error, not an empty map', async (_, content) => {
  const folder = mkdtempSync(join(tmpdir(), 'salient-'));
  const path = join(folder, 'torn.pmtiles');
  writeFileSync(path, content);
  const archive = openTileArchive(path, false);
  await expect(archive.header()).rejects.toThrow();
  archive.close();
  rmSync(folder, { recursive: true });
});
