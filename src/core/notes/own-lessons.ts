/** Lessons with the reader's own facts, read from the log again only when it has a new line about one. */
import type { Lesson } from '../pack/lesson.ts';
import type { ChangeLog } from '../ports.ts';
import { StorageError } from '../storage-error.ts';
import { withOwn, writtenIn } from './written.ts';

type Lessons = (pack: string) => Promise<Lesson>;

/** @returns the same object as long as neither the pack nor what the reader made of it changes */
export function ownLessons(changes: ChangeLog, lessons: Lessons): Lessons {
  const kept = new Map<string, { bare: Lesson; newest: string | undefined; lesson: Lesson }>();
  return async (pack) => {
    const bare = await lessons(pack);
    try {
      const newest = await changes.newest('own-fact');
      const before = kept.get(pack);
      if (before?.bare === bare && before.newest === newest) return before.lesson;
      const lesson = withOwn(bare, writtenIn(await changes.list({ pack, kind: 'own-fact' })).own);
      kept.set(pack, { bare, newest, lesson });
      return lesson;
    } catch (error) {
      // Where the log cannot be read one may practise what the pack itself has.
      if (error instanceof StorageError) return bare;
      throw error;
    }
  };
}
