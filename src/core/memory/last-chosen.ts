/** What a reader chose for each kind of sitting the last time. Damaged fields fall back one by one. */
import { z } from 'zod';

export const LastChosen = z.object({
  /** facts of a Weak spots, at most */
  weak: z.int().min(1).max(100).catch(10),
  /** places of a Map drill, at most */
  drill: z.int().min(1).max(200).catch(20),
});
export type LastChosen = z.infer<typeof LastChosen>;
