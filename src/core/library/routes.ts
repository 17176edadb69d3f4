import { Hono } from 'hono';
import type { Library as Listing } from '../contract.ts';
import { atMost } from '../http/body.ts';
import { fileReply } from '../http/file.ts';
import { mediaPolicy } from '../http/headers.ts';
import { pictureType } from '../http/media-type.ts';
import { notFound, ProblemError } from '../http/problems.ts';
import { json, jsonText } from '../http/reply.ts';
import { decodePath } from '../http/safe-path.ts';
import type { Ports } from '../ports.ts';
import type { Library } from './library.ts';
import { notices } from './notices.ts';

const maxPackBytes = 64 * 2 ** 20;

/** `GET|POST /api/packs`, `GET /api/packs/:id` and `GET /packs/:id/media/…` */
export function libraryRoutes(library: Library, ports: Pick<Ports, 'answers' | 'backups'>): Hono {
  return new Hono()
    .get('/api/packs', async () => {
      const listing: Listing = { ...(await library.list()), notices: await notices(ports) };
      return json(listing);
    })
    .post('/api/packs', atMost(maxPackBytes, 'Make the pictures in it smaller, or leave some out.'), async (c) => {
      const archive = new Uint8Array(await c.req.arrayBuffer());
      return json(await library.add(archive, 'the file'), 201);
    })
    .get('/api/packs/:id', async (c) => jsonText((await library.find(c.req.param('id'))).json))
    .get('/packs/:id/media/*', async (c) => {
      const { files } = await library.find(c.req.param('id'));
      const [, escaped = ''] = /^\/packs\/[^/]+\/(media\/.*)$/.exec(new URL(c.req.url).pathname) ?? [];
      const path = decodePath(escaped);
      const type = path && pictureType(path);
      const bytes = path && type && (await files.read(path));
      if (!bytes) throw new ProblemError(notFound());
      const fields = { 'content-security-policy': mediaPolicy };
      return fileReply({ request: c.req.raw, bytes, type, cacheControl: 'no-cache', fields });
    });
}
