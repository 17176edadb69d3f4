/** What each message may bring along. Types end where the page does: what arrives is parsed. */
import { z } from 'zod';
import type { Invocations } from './contract.ts';

const none = z.tuple([]);

export const messageArguments: { [Channel in keyof Invocations]: z.ZodType<Parameters<Invocations[Channel]>> } = {
  'shell:info': none,
  'pack:choose': none,
  'page:save-pdf': none,
  'wall:presenting': z.tuple([z.boolean()]),
  'wall:state': none,
  'wall:open': z.tuple([z.int().min(1).max(99).optional()]),
  'wall:close': none,
  'wall:swap': none,
  'wall:identify': none,
};
