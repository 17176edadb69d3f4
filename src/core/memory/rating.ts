import type { Rating } from './schedule.ts';

/** What an answer says of memory. Easy is never guessed: only the reader can say so. */
export function ratingOf({ credit, rating }: { credit: number; rating?: Rating }): Rating {
  if (rating !== undefined) return rating;
  if (credit < 0.5) return 1;
  return credit < 1 ? 2 : 3;
}
