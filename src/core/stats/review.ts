import { isNew, type Memory } from '../memory/memory.ts';
import { dayOf } from '../memory/day.ts';
import { counts, type Answered } from '../memory/fold.ts';
import { ratingOf } from '../memory/rating.ts';
import type { Schedule } from '../memory/schedule.ts';
import type { Review } from './statistics.ts';

/**
 * What was expected of an answer, and what came.
 *
 * @param before what was remembered of its fact
 * @returns undefined for an answer that moves no schedule, and for the first to a fact: of that nothing was expected
 */
export function reviewOf(before: Memory, answer: Answered, schedule: Schedule): Review | undefined {
  if (isNew(before) || !counts(before, answer)) return undefined;
  const day = dayOf(answer);
  return { day, expected: schedule.recall(before, day), recalled: ratingOf(answer) > 1 };
}
