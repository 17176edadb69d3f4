import { Hono } from 'hono';
import { badRequest, ProblemError } from '../http/problems.ts';
import { json } from '../http/reply.ts';
import type { Library } from '../library/library.ts';
import { bankOf } from '../memory/question-bank.ts';
import { today, type World } from '../memory/world.ts';
import type { Ports } from '../ports.ts';
import { statistics } from './gather.ts';
import { recallOf } from './recall.ts';
import { spans } from './statistics.ts';

/** `/api/stats` and `/api/recall` */
export function statsRoutes(ports: Ports, library: Library): Hono {
  const lesson: World['lesson'] = async (pack) => (await library.find(pack)).lesson;
  const allPacks = async () => (await library.list()).packs.map(({ id }) => id);

  return new Hono()
    .get('/api/stats', async (c) => {
      const { pack, days: wanted = spans[1] } = c.req.query();
      const days = spans.find((one) => one === Number(wanted));
      if (!days) throw new ProblemError(badRequest(`days: one of ${spans.join(', ')}`));
      return json(await statistics({ ...ports, lesson }, pack ? [pack] : await allPacks(), days));
    })
    .get('/api/recall', async (c) => {
      const pack = c.req.query('pack');
      if (!pack) throw new ProblemError(badRequest('pack: the id of a lesson'));
      const { facts } = bankOf(await lesson(pack));
      return json(recallOf(facts, await ports.memories.list([pack]), today(ports), ports.schedule));
    });
}
