import { Hono } from 'hono';
import { fileReply } from '../http/file.ts';
import { pagePolicy } from '../http/headers.ts';
import { pageType } from '../http/media-type.ts';
import { notFound, ProblemError } from '../http/problems.ts';
import { reply } from '../http/reply.ts';
import { decodePath } from '../http/safe-path.ts';
import type { Files, SettingsStore } from '../ports.ts';
import { stamp } from './stamp.ts';

/** The names of built assets hold a hash of their content, so a kept copy can never be out of date. */
const forever = 'public, max-age=31536000, immutable';

const fields = { 'content-security-policy': pagePolicy };

/** `GET /` with the reader's settings, `GET /assets/…` and `GET /fonts/:file` */
export function pageRoutes(page: Files, fonts: Files, settings: SettingsStore): Hono {
  const serve = (files: Files, prefix: string, cacheControl: string) => async (request: Request) => {
    const path = decodePath(new URL(request.url).pathname.slice(1));
    const type = path && pageType(path);
    const bytes = path && type && (await files.read(path.slice(prefix.length)));
    if (!bytes) throw new ProblemError(notFound());
    return fileReply({ request, bytes, type, cacheControl, fields });
  };
  const asset = serve(page, '', forever);
  const font = serve(fonts, 'fonts/', 'no-cache');

  return new Hono()
    .get('/', async () => {
      const index = await page.read('index.html');
      if (!index) throw new ProblemError(notFound('The page was not built.'));
      const html = stamp(new TextDecoder().decode(index), await settings.read());
      return reply(200, html, { ...fields, 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    })
    .get('/assets/*', (c) => asset(c.req.raw))
    .get('/fonts/:file', (c) => font(c.req.raw));
}
