/** What was missed in a sitting, so that it can be asked again. */
import { lastTo } from '../sitting/paper.ts';
import type { Reply } from './learn.ts';
import type { Item, StoredSitting } from './stored-sitting.ts';

/**
 * The items that were not wholly right. In a test the last answer to a question counts, and an empty one is missed.
 *
 * @param replies answers given in it that were not undone, oldest first
 */
export function missedItems(
  { wish, items }: Pick<StoredSitting, 'wish' | 'items'>,
  replies: readonly Reply[],
): readonly Item[] {
  if (wish.kind === 'test') {
    const last = lastTo(replies);
    return items.filter(({ question }) => last.get(question)?.credit !== 1);
  }
  const misses = new Set(replies.flatMap(({ question, credit }) => (credit < 1 ? question : [])));
  return items.filter(({ question }) => misses.has(question));
}
