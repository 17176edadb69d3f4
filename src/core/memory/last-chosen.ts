/** What a reader chose for each kind of sitting the last time. Damaged fields fall back one by one. */
import { z } from 'zod';
import { Marking } from '../sitting/schema.ts';

export const LastChosen = z.object({
  /** facts of a Weak spots, at most */
  weak: z.int().min(1).max(100).catch(10),
  /** places of a Map drill, at most */
  drill: z.int().min(1).max(200).catch(20),
  /** a Test: questions, minutes (null for no limit), marks */
  test: z
    .object({ count: z.int().min(1).max(100), minutes: z.number().min(1).max(300).nullable(), marking: Marking })
    .catch({ count: 20, minutes: 15, marking: { right: 1, wrong: 1 / 3, floor: true } }),
});
export type LastChosen = z.infer<typeof LastChosen>;
