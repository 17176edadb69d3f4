import { Hono } from 'hono';
import { atMost } from '../http/body.ts';
import { badRequest, ProblemError } from '../http/problems.ts';
import { json } from '../http/reply.ts';
import type { ChangeLog } from '../ports.ts';
import { otherLesson, readPlanFile } from './plan-file.ts';
import { plansAfter, type TakenPlan } from './plans.ts';

/** A plan of two hundred steps with long notes. */
const largest = 4 * 2 ** 20;

/**
 * `GET /api/plans` and `POST /api/plans`, which takes a file in under an id of its own; what is written by hand goes the
 * way of every change, `POST /api/changes`.
 */
export function planRoutes(changes: ChangeLog): Hono {
  return new Hono()
    .get('/api/plans', async (c) => json(plansAfter(await changes.list({ pack: packOf(c.req.query()), kind: 'plan' }))))
    .post('/api/plans', atMost(largest), async (c) => {
      const pack = packOf(c.req.query());
      const name = c.req.query('file')?.slice(0, 200) || 'the file';
      const file = readPlanFile(await c.req.text(), name);
      if (file.pack !== pack) throw new ProblemError(otherLesson(name, file.pack, pack));
      const [id, about] = [crypto.randomUUID(), crypto.randomUUID()];
      const { at } = await changes.append({ kind: 'plan', id, pack, about, payload: file.plan });
      const taken: TakenPlan = { id: about, at, plan: file.plan, packVersion: file.packVersion };
      return json(taken, 201);
    });
}

function packOf({ pack }: Record<string, string>): string {
  if (!pack) throw new ProblemError(badRequest('pack: the id of a lesson'));
  return pack;
}
