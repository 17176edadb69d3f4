import { Hono } from 'hono';
import { Answer, type StoredAnswer } from '../contract.ts';
import { atMost, parsedBody } from '../http/body.ts';
import { answerIdTaken, ProblemError } from '../http/problems.ts';
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
      const kept = await answers.append(answer);
      if (!isOf(kept, answer)) throw new ProblemError(answerIdTaken);
      return json(kept, 201);
    });
}

/** Whether the row under an answer's id is that answer, and not another that came first. */
function isOf(
  { seq: _seq, at: _at, offset: _offset, undone: _undone, ...kept }: StoredAnswer,
  answer: Answer,
): boolean {
  return JSON.stringify(Answer.parse(kept)) === JSON.stringify(answer);
}
