import { Hono } from 'hono';
import type { Problem } from '../contract.ts';
import { badRequest, notFound, ProblemError } from '../http/problems.ts';
import { json } from '../http/reply.ts';
import type { Library } from '../library/library.ts';
import type { Lesson } from '../pack/lesson.ts';
import type { Ports } from '../ports.ts';
import { Candidates } from './candidates.ts';
import { factDetail } from './detail.ts';
import { findFacts } from './find.ts';
import { orders } from './found.ts';
import { parse } from './parse.ts';
import type { Query, QueryError } from './query.ts';

/** Of one page, and of the selection of a whole search. */
const maxLimit = 10_000;

/** `GET /api/facts` and `GET /api/facts/:pack/:fact` */
export function factRoutes(ports: Ports, library: Library): Hono {
  const candidates = new Candidates(ports);
  return new Hono()
    .get('/api/facts', async (c) => {
      const { q = '', packs, order: name = 'due', offset = '0', limit = '100' } = c.req.query();
      const order = orders.find((one) => one === name);
      if (!order) throw new ProblemError(badRequest(`order: one of ${orders.join(', ')}`));
      const wish = {
        query: understood(q),
        order,
        offset: whole('offset', offset, Number.MAX_SAFE_INTEGER),
        limit: whole('limit', limit, maxLimit),
      };
      return json(await findFacts(candidates, await lessons(library, packs), wish));
    })
    .get('/api/facts/:pack/:fact', async (c) => {
      const { pack, fact } = c.req.param();
      const detail = await factDetail(ports, (await library.find(pack)).lesson, fact);
      if (!detail) throw new ProblemError(notFound(`fact: ${fact}`));
      return json(detail);
    });
}

/** Those that are named, by commas; else all that can be read. */
async function lessons(library: Library, packs: string | undefined): Promise<Lesson[]> {
  const ids = packs ? packs.split(',') : (await library.list()).packs.map(({ id }) => id);
  return (await Promise.all(ids.map((id) => library.find(id)))).map(({ lesson }) => lesson);
}

function whole(name: string, text: string, most: number): number {
  const number = /^\d{1,16}$/.test(text) ? Number(text) : NaN;
  if (number <= most) return number;
  throw new ProblemError(badRequest(`${name}: a whole number, at most ${most}`));
}

function understood(text: string): Query {
  const parsed = parse(text);
  if ('query' in parsed) return parsed.query;
  throw new ProblemError(queryProblem(text, parsed.error));
}

function queryProblem(text: string, { at, length, expected, suggestion }: QueryError): Problem {
  const wrong = text.slice(at, at + length);
  const found = length > 0 ? `found “${wrong.length > 30 ? `${wrong.slice(0, 30)}…` : wrong}”` : 'found nothing';
  return {
    type: 'query',
    title: `The search cannot be read at column ${at + 1}.`,
    status: 400,
    detail: `Expected ${expected}; ${found}.`,
    column: at + 1,
    ...(suggestion !== undefined && { suggestion: text.slice(0, at) + suggestion + text.slice(at + length) }),
  };
}
