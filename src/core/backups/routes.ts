import { Hono } from 'hono';
import { atMost } from '../http/body.ts';
import { damagedBackup, ProblemError, unknownBackup } from '../http/problems.ts';
import { json } from '../http/reply.ts';
import type { BackupStore } from '../ports.ts';

/** `GET|POST /api/backups` and `POST /api/backups/:name/restore` */
export function backupRoutes(backups: BackupStore): Hono {
  return new Hono()
    .get('/api/backups', async () => json(await backups.list()))
    .post('/api/backups', atMost(1024), async () => json(await backups.make('hand'), 201))
    .post('/api/backups/:name/restore', atMost(1024), async (c) => {
      const restored = await backups.restore(c.req.param('name'));
      if (restored === 'unknown') throw new ProblemError(unknownBackup);
      if (restored === 'damaged') throw new ProblemError(damagedBackup);
      return json(restored);
    });
}
