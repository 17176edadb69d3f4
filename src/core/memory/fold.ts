/** One step of a fact's memory: an answer, or a change. What the live log does and what a replay does. */
import type { StoredAnswer, StoredChange } from '../contract.ts';
import { dayOf } from './day.ts';
import { forgotten, isNew, unlearned, type Memory } from './memory.ts';
import { isSpaced } from './modes.ts';
import { ratingOf } from './rating.ts';
import type { Schedule } from './schedule.ts';

/** A step that has come into the log. */
export type Answered = Pick<StoredAnswer, 'at' | 'offset' | 'mode' | 'credit' | 'rating'>;

/**
 * Whether an answer moves the schedule: it was given in a spaced sitting, and is the first such of its day; of a clock
 * that was set back nothing is believed.
 */
export const counts = (memory: Memory, answer: Answered): boolean =>
  isSpaced(answer.mode) && (isNew(memory) || dayOf(answer) > memory.last);

/** What an answer makes of a memory, if it counts. */
export const remember = (memory: Memory, answer: Answered, schedule: Schedule): Memory =>
  counts(memory, answer) ? { ...memory, ...schedule.review(memory, dayOf(answer), ratingOf(answer)) } : memory;

/** What a change makes of a memory. An undone answer is not met here: a replay leaves it out. */
export function mark(memory: Memory, change: StoredChange): Memory {
  switch (change.kind) {
    case 'suspend':
      return { ...memory, suspended: change.payload };
    case 'bury':
      return { ...memory, buriedUntil: change.payload ?? 0 };
    case 'flag':
      return { ...memory, flag: change.payload };
    case 'tags':
      return { ...memory, tags: [...new Set(change.payload.map((tag) => tag.toLowerCase()))].sort() };
    case 'reset':
      return { ...memory, ...forgotten };
    case 'own-fact':
      // One that was taken away is not to come up; brought back, a replay makes all of its memory anew.
      return change.payload ? memory : unlearned(memory.pack, memory.fact);
    default:
      return memory;
  }
}
