/** What is kept of a test, as it is parsed. Apart from what is reckoned with it, which the page uses without zod. */
import { z } from 'zod';

export const Marking = z.strictObject({
  /** marks for a right answer */
  right: z.number().min(0.5).max(100),
  /** marks off for a wrong one */
  wrong: z.number().min(0).max(100),
  /** whether the sum is never below 0 */
  floor: z.boolean(),
});
export type Marking = z.infer<typeof Marking>;

export const Paper = z.strictObject({
  /** ids of questions to come back to */
  flagged: z.array(z.string().min(1)).max(100),
  handedIn: z.boolean(),
});
export type Paper = z.infer<typeof Paper>;
