/** The floor: told where each tile lies, it reads that range, inflates it and sends it. Nothing is checked or kept. */
import { openSync, readSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import type { KnownRanges } from './tiles.ts';

process.once('message', ({ archive, ranges }: KnownRanges) => {
  const fd = openSync(archive, 'r');
  const known = new Map(ranges.map(([path, offset, length]) => [path, { offset, length }]));
  const server = createServer((request, response) => {
    const range = known.get(request.url ?? '');
    if (!range) return void response.writeHead(404).end();
    const packed = Buffer.allocUnsafe(range.length);
    readSync(fd, packed, 0, range.length, range.offset);
    const tile = gunzipSync(packed);
    response.writeHead(200, { 'content-type': 'application/vnd.mapbox-vector-tile', 'content-length': tile.length });
    response.end(tile);
  });
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
});
