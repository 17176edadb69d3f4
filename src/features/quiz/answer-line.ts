import type { Answer, StoredSitting } from '../../core/contract.ts';
import type { Lesson } from '../../core/pack/lesson.ts';
import type { Question } from '../../core/quiz/faces.ts';
import type { Reply } from '../../core/quiz/sitting.ts';

/** A reply as a line of the log. */
export function answerLine(
  { id: question, fact, face }: Question,
  { id, given, grade: { credit }, rating, elapsedMs }: Reply,
  { id: sitting, wish }: Pick<StoredSitting, 'id' | 'wish'>,
  { manifest: { id: pack, version: packVersion } }: Lesson,
): Answer {
  return {
    ...{ id, pack, packVersion, fact, question, face, sitting, mode: wish.kind },
    ...{ response: given, credit, elapsedMs },
    ...(rating !== undefined && { rating }),
  };
}
