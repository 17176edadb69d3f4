import { randomUUID } from 'node:crypto';
import type { Answer } from '../../../src/core/contract.ts';

/** An answer to the small pack's one fact; each has an id and a sitting of its own. */
export const anAnswer = (): Answer => ({
  id: randomUUID(),
  pack: 'small',
  packVersion: '1.0.0',
  fact: 'it-happened',
  question: 'q1',
  face: 'choose',
  sitting: randomUUID(),
  mode: 'practice',
  response: { chosen: 'Ізюм', at: [1, 2.5, null] },
  credit: 0.5,
  elapsedMs: 4200,
});
