import { Hono } from 'hono';
import { Answer } from '../contract.ts';
import { atMost, parsedBody } from '../http/body.ts';
import { json } from '../http/reply.ts';
import type { AnswerLog } from '../ports.ts';

/** `GET /api/answers?pack=&sitting=` and `POST /api/answers` */
export function answerRoutes(answers: AnswerLog): Hono {
  return new Hono()
    .get('/api/answers', async (c) => {
      const { pack, sitting } = c.req.query();
      return json(await answers.list({ ...(pack && { pack }), ...(sitting && { sitting }) }));
    })
    .post('/api/answers', atMost(64 * 1024), async (c) => {
      const answer = await parsedBody(c.req, Answer);
      // 201 is the acknowledgement: the row is on disk when it is sent.
      return json(await answers.append(answer), 201);
    });
}
