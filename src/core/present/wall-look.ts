/** What makes up for a bad projector and a bright room, remembered for each display. */
import { z } from 'zod';

const factor = z.number().min(0.4).max(2.5);

export const WallLook = z.strictObject({
  theme: z.enum(['wall-light', 'wall-dark']),
  /** 1 leaves the picture as it is */
  brightness: factor,
  contrast: factor,
  /** above 1 lightens the middle tones */
  gamma: factor,
  /** size of all type, over the least that can be read from the back */
  type: z.number().min(1).max(2),
});
export type WallLook = z.infer<typeof WallLook>;

export const WallLooks = z.record(z.string().max(200), WallLook);
