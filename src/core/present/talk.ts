/** The presentation under way, as it is kept: taken up again after a crash, a closed window or a lunch break. */
import { z } from 'zod';
import { Show } from './state.ts';

export const Talk = z.strictObject({
  pack: z.string().min(1).max(200),
  /** the lesson plan it follows */
  plan: z.uuid().optional(),
  /** decides how options are laid out, so that they stay where they were */
  seed: z.int().nonnegative(),
  show: Show,
});
export type Talk = z.infer<typeof Talk>;
