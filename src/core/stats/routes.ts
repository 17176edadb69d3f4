import { Hono } from 'hono';
import { badRequest, ProblemError } from '../http/problems.ts';
import { json } from '../http/reply.ts';
import type { Library } from '../library/library.ts';
import { bankOf } from '../memory/question-bank.ts';
import { banksOf, today } from '../memory/world.ts';
import { ownLessons } from '../notes/own-lessons.ts';
import type { Ports } from '../ports.ts';
import { statistics } from './gather.ts';
import { recallOf } from './recall.ts';
import { spans } from './statistics.ts';

/** `/api/stats` and `/api/recall` */
export function statsRoutes(ports: Ports, library: Library): Hono {
  const lesson = ownLessons(ports.changes, async (pack) => (await library.find(pack)).lesson);
  const world = { ...ports, lesson };
  const allPacks = async () => (await library.list()).packs.map(({ id }) => id);

  return new Hono()
    .get('/api/stats', async (c) => {
      const { pack, days: wanted = spans[1] } = c.req.query();
      const days = spans.find((one) => one === Number(wanted));
      if (!days) throw new ProblemError(badRequest(`days: one of ${spans.join(', ')}`));
      return json(await statistics(world, pack ? [pack] : await allPacks(), days));
    })
    .get('/api/recall', async (c) => {
      const { pack, over } = c.req.query();
      if (!pack) throw new ProblemError(badRequest('pack: the id of a lesson'));
      const bank = bankOf(await lesson(pack));
      const packs = over === 'all' ? await allPacks() : [pack];
      const others = await banksOf(
        world,
        packs.filter((one) => one !== pack),
      );
      return json(recallOf(bank, others, await ports.memories.list(packs), today(ports), ports.schedule));
    });
}
