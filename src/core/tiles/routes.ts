import { Hono } from 'hono';
import { notFound, ProblemError } from '../http/problems.ts';
import { json, reply } from '../http/reply.ts';
import { hasCurrent } from '../http/validators.ts';
import type { TileArchive } from '../ports.ts';
import { covers, parseTileAddress } from './address.ts';

/** `GET /tiles/:set.json` and `GET /tiles/:set/:z/:x/:y.mvt` */
export function tileRoutes(archives: Record<string, TileArchive>): Hono {
  const archive = (set: string): TileArchive => {
    const found = Object.hasOwn(archives, set) ? archives[set] : undefined;
    if (!found) throw new ProblemError(notFound(`There is no tile set “${set}”.`));
    return found;
  };

  return new Hono()
    .get('/tiles/:set', async (c) => {
      const [, set = ''] = /^(.*)\.json$/.exec(c.req.param('set')) ?? [];
      const { minZoom, maxZoom, bounds } = await archive(set).header();
      // 2.2.0 is the last TileJSON that does not ask for a list of layers; our style names its layers itself.
      const tiles = [`/tiles/${set}/{z}/{x}/{y}.mvt`];
      return json({ tilejson: '2.2.0', scheme: 'xyz', tiles, minzoom: minZoom, maxzoom: maxZoom, bounds });
    })
    .get('/tiles/:set/:z/:x/:y', async (c) => {
      const tiles = archive(c.req.param('set'));
      const address = parseTileAddress(c.req.param('z'), c.req.param('x'), c.req.param('y'));
      const header = await tiles.header();
      if (!address || !covers(header, address)) throw new ProblemError(notFound('No tile can be at this address.'));

      // Kept, but asked for again each time: a rebuilt map shows at once, and asking costs a fifth of a millisecond.
      const caching = { etag: header.etag, 'cache-control': 'no-cache' };
      if (hasCurrent(c.req.raw, header.etag)) return reply(304, null, caching);

      const tile = await tiles.tile(address.z, address.x, address.y);
      // Nothing drawn here: normal in an empty stretch of sea, and no error.
      if (!tile) return reply(204, null, caching);
      return reply(200, tile.bytes, {
        ...caching,
        ...(tile.encoding && { 'content-encoding': tile.encoding }),
        'content-type': 'application/vnd.mapbox-vector-tile',
        'content-length': String(tile.bytes.length),
      });
    });
}
