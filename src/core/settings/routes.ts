import { Hono } from 'hono';
import { Settings } from '../contract.ts';
import { atMost, parsedBody } from '../http/body.ts';
import { json } from '../http/reply.ts';
import type { SettingsStore } from '../ports.ts';

/** `GET /api/settings` and `PUT /api/settings` */
export function settingsRoutes(settings: SettingsStore): Hono {
  return new Hono()
    .get('/api/settings', async () => json(await settings.read()))
    .put('/api/settings', atMost(64 * 1024), async (c) => {
      const wanted = await parsedBody(c.req, Settings);
      await settings.write(wanted);
      return json(wanted);
    });
}
