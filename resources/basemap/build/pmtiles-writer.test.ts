import fc from 'fast-check';
import { PMTiles, zxyToTileId, type Source } from 'pmtiles';
import { describe, expect, test } from 'vitest';
import { tileId } from './hilbert.ts';
import { PmtilesWriter, type ArchiveInfo } from './pmtiles-writer.ts';

const info: ArchiveInfo = { bounds: [28, 45, 45, 52], center: [37.25, 49.25, 8], metadata: { name: 'test' } };
const text = (value: string) => new TextEncoder().encode(value);

function reader(archive: Uint8Array): PMTiles {
  const source: Source = {
    getKey: () => 'memory',
    getBytes: (offset, length) => Promise.resolve({ data: archive.slice(offset, offset + length).buffer }),
  };
  return new PMTiles(source);
}

describe('tile ids', () => {
  test('follow the curve of the specification', () => {
    const first: [number, number, number][] = [
      [0, 0, 0],
      [1, 0, 0],
      [1, 0, 1],
      [1, 1, 1],
      [1, 1, 0],
      [2, 0, 0],
    ];
    expect(first.map((zxy) => tileId(...zxy))).toEqual([0, 1, 2, 3, 4, 5]);
    expect(tileId(12, 3423, 1763)).toBe(19_078_479);
  });

  test('agree with the reader for any tile', () => {
    const anyTile = fc.integer({ min: 0, max: 20 }).chain((zoom) => {
      const edge = fc.integer({ min: 0, max: 2 ** zoom - 1 });
      return fc.tuple(fc.constant(zoom), edge, edge);
    });
    fc.assert(fc.property(anyTile, ([zoom, x, y]) => tileId(zoom, x, y) === zxyToTileId(zoom, x, y)));
  });
});

describe('an archive', () => {
  test('gives back every tile, and nothing where there is none', async () => {
    const writer = new PmtilesWriter();
    writer.add(0, 0, 0, text('world'));
    writer.add(3, 5, 2, text('there'));
    const archive = reader(writer.finish(info));

    expect(new TextDecoder().decode((await archive.getZxy(0, 0, 0))?.data)).toBe('world');
    expect(new TextDecoder().decode((await archive.getZxy(3, 5, 2))?.data)).toBe('there');
    expect(await archive.getZxy(3, 5, 3)).toBeUndefined();
    expect(await archive.getHeader()).toMatchObject({ minZoom: 0, maxZoom: 3, minLon: 28, maxLat: 52, centerZoom: 8 });
    expect(await archive.getMetadata()).toEqual({ name: 'test' });
  });

  test('finds tiles through leaf directories when the root is full', async () => {
    const writer = new PmtilesWriter();
    // few contents in no order: entries neither run together nor compress
    const content = (x: number, y: number) => `tile ${(x * 7919 + y * y * 104_729) % 251}`;
    const side = 2 ** 7;
    for (let x = 0; x < side; x++) for (let y = 0; y < side; y++) writer.add(7, x, y, text(content(x, y)));
    const archive = reader(writer.finish(info));

    expect((await archive.getHeader()).leafDirectoryLength).toBeGreaterThan(0);
    for (let i = 0; i < side; i++)
      expect(new TextDecoder().decode((await archive.getZxy(7, i, (i * 31) % side))?.data)).toBe(
        content(i, (i * 31) % side),
      );
  });

  test('stores equal tiles once', async () => {
    const writer = new PmtilesWriter();
    for (let x = 0; x < 4; x++) for (let y = 0; y < 4; y++) writer.add(2, x, y, text('sea'));
    const header = await reader(writer.finish(info)).getHeader();
    expect(header).toMatchObject({ numAddressedTiles: 16, numTileEntries: 1, numTileContents: 1 });
  });

  test('is the same bytes whatever order tiles were added in', () => {
    const build = (order: number[]) => {
      const writer = new PmtilesWriter();
      for (const x of order) writer.add(2, x, 1, text(`tile ${x}`));
      return writer.finish(info);
    };
    expect(build([3, 1, 0, 2])).toEqual(build([0, 1, 2, 3]));
  });
});
