import { Hono } from 'hono';
import type { Memories } from '../contract.ts';
import { atMost, parsedBody } from '../http/body.ts';
import { badRequest, ProblemError, unknownSitting } from '../http/problems.ts';
import { json } from '../http/reply.ts';
import type { Library } from '../library/library.ts';
import { ownLessons } from '../notes/own-lessons.ts';
import type { Ports } from '../ports.ts';
import { begin } from './begin.ts';
import { Change } from './change.ts';
import { ongoing, overview, present } from './overview.ts';
import { StartSitting } from './stored-sitting.ts';
import { today, type World } from './world.ts';

const changeKinds = Change.options.map(({ shape }) => shape.kind.value);

/** `/api/changes`, `/api/memory`, `/api/study` and `/api/sittings` */
export function memoryRoutes(ports: Ports, library: Library): Hono {
  const world: World = {
    ...ports,
    lesson: ownLessons(ports.changes, async (pack) => (await library.find(pack)).lesson),
  };

  return new Hono()
    .get('/api/changes', async (c) => {
      const { pack, kind: name } = c.req.query();
      const kind = changeKinds.find((one) => one === name);
      if (name && !kind) throw new ProblemError(badRequest(`kind: none of ${changeKinds.join(', ')}`));
      return json(await ports.changes.list({ ...(pack && { pack }), ...(kind && { kind }) }));
    })
    .post('/api/changes', atMost(64 * 1024), async (c) => {
      const change = await parsedBody(c.req, Change);
      return json(await ports.changes.append(change), 201);
    })
    .get('/api/memory', async (c) => {
      const memories: Memories = { today: today(ports), facts: await ports.memories.list([packOf(c.req.query())]) };
      return json(memories);
    })
    .get('/api/study', async (c) => {
      const minutes = Number(c.req.query('minutes'));
      if (!(minutes >= 5 && minutes <= 60)) throw new ProblemError(badRequest('minutes: 5 to 60'));
      return json(await overview(world, packOf(c.req.query()), minutes));
    })
    .get('/api/sittings', async (c) => json(await ongoing(world, packOf(c.req.query()))))
    .get('/api/sittings/:id', async (c) => {
      const sitting = await ports.sittings.find(c.req.param('id'));
      if (!sitting) throw new ProblemError(unknownSitting);
      return json(await present(world, sitting));
    })
    .post('/api/sittings', atMost(64 * 1024), async (c) => {
      const wish = await parsedBody(c.req, StartSitting);
      return json(await begin(world, wish), 201);
    });
}

function packOf({ pack }: Record<string, string>): string {
  if (!pack) throw new ProblemError(badRequest('pack: the id of a lesson'));
  return pack;
}
