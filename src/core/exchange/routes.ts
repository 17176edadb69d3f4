import { Hono } from 'hono';
import { atMost } from '../http/body.ts';
import { ProblemError } from '../http/problems.ts';
import { json, stream } from '../http/reply.ts';
import type { Ports } from '../ports.ts';
import { Everything } from './everything.ts';
import { refusedFile } from './refused-file.ts';
import { streamOf } from './text.ts';

/** About half a million answers; beyond that the text would not fit in one string. */
const maxBytes = 256 * 2 ** 20;

/** `GET /api/export/salient.json` and `POST /api/import/salient.json` */
export function exchangeRoutes({ logs, settings, backups }: Pick<Ports, 'logs' | 'settings' | 'backups'>): Hono {
  return new Hono()
    .get('/api/export/salient.json', async () => {
      const chosen = await settings.read();
      return stream(streamOf(chosen, await logs.snapshot()), { 'content-type': 'application/json' });
    })
    .post(
      '/api/import/salient.json',
      atMost(maxBytes, 'Restore a backup instead: it may have any size.'),
      async (c) => {
        const everything = parse(await c.req.text());
        await backups.keep('import'); // so that it can be undone
        return json(await logs.merge(everything));
      },
    );
}

function parse(text: string): Everything {
  try {
    const parsed = Everything.safeParse(JSON.parse(text));
    if (parsed.success) return parsed.data;
    throw new ProblemError(refusedFile(parsed.error.issues));
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    // no JSON, or nested deeper than the stack
    throw new ProblemError(refusedFile([]));
  }
}
