import { Hono } from 'hono';
import { atMost, parsedBody } from '../http/body.ts';
import { json } from '../http/reply.ts';
import type { TalkStore } from '../ports.ts';
import { Talk } from './talk.ts';

/** Lines drawn on a wall are most of it. */
const largest = 8 * 1024 * 1024;

/** `GET /api/talk` and `PUT /api/talk` */
export function talkRoutes(talks: TalkStore): Hono {
  return new Hono()
    .get('/api/talk', async () => json((await talks.read()) ?? null))
    .put('/api/talk', atMost(largest), async (c) => {
      await talks.write(await parsedBody(c.req, Talk));
      return c.body(null, 204);
    });
}
