import { Hono } from 'hono';
import { badRequest, ProblemError } from '../http/problems.ts';
import { json } from '../http/reply.ts';
import type { ChangeLog } from '../ports.ts';
import { writtenIn } from './written.ts';

/** `GET /api/notes`; what is written goes the way of every change, `POST /api/changes` */
export function noteRoutes(changes: ChangeLog): Hono {
  return new Hono().get('/api/notes', async (c) => {
    const pack = c.req.query('pack');
    if (!pack) throw new ProblemError(badRequest('pack: the id of a lesson'));
    const [notes, own] = await Promise.all([
      changes.list({ pack, kind: 'note' }),
      changes.list({ pack, kind: 'own-fact' }),
    ]);
    return json(writtenIn([...notes, ...own]));
  });
}
