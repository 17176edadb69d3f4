import type { LessonIndex } from '../pack/lesson-index.ts';
import { faceNames, type Material, type Question } from './faces.ts';

/** Each of the reader's own facts, asked the way they chose. The face is in the id: an answer fits no other. */
export function deriveOwn({ lesson, index }: Material): Question[] {
  return (lesson.own ?? []).map(({ id, statement, anchor, ask }): Question => {
    const asked = {
      id: `${id}:${ask.face}`,
      fact: id,
      explanation: statement,
      difficulty: importanceOf(id, index),
      places: anchor ? index.placesOfSentence(anchor.sentence) : [],
      events: [],
    };
    return ask.face === 'cloze' ? { ...asked, prompt: faceNames.cloze, ...ask } : { ...asked, ...ask };
  });
}

/** How much a fact matters, 1 most. Of the reader's own those do that they marked in the text themselves. */
export function importanceOf(fact: string, index: LessonIndex): 1 | 2 | 3 {
  return index.fact.get(fact)?.importance ?? (index.own.get(fact)?.anchor ? 1 : 3);
}
