/** What leaves with a lesson, the same for every format: its facts and the reader's own, what is asked, what is remembered. */
import type { Day } from '../memory/day.ts';
import { unlearned, type Memory } from '../memory/memory.ts';
import { today, type World } from '../memory/world.ts';
import { indexLesson } from '../pack/lesson-index.ts';
import type { Lesson } from '../pack/lesson.ts';
import { questionsOf } from '../quiz/derive.ts';
import type { Material } from '../quiz/faces.ts';
import { exerciseOf, type Exercise } from './exercise.ts';
import { outgoingFact, type OutgoingFact } from './outgoing-fact.ts';

export interface Outgoing {
  lesson: Lesson;
  material: Material;
  facts: OutgoingFact[];
  exercises: Exercise[];
  today: Day;
  /** chance that a fact is recalled today, 0 to 1 */
  recall: (memory: Memory) => number;
}

/** @param lesson with the reader's own facts in it */
export async function gatherOutgoing(world: World, lesson: Lesson): Promise<Outgoing> {
  const pack = lesson.manifest.id;
  const remembered = new Map((await world.memories.list([pack])).map((memory) => [memory.fact, memory]));
  const material = { lesson, index: indexLesson(lesson), language: lesson.manifest.language };
  const ids = [...lesson.facts, ...(lesson.own ?? [])].map(({ id }) => id);
  const facts = new Map(
    ids.map((id) => [id, outgoingFact(id, material.index, remembered.get(id) ?? unlearned(pack, id))]),
  );
  const day = today(world);
  return {
    lesson,
    material,
    facts: [...facts.values()],
    exercises: questionsOf(material).flatMap((question) => {
      const fact = facts.get(question.fact);
      return fact ? [exerciseOf(question, fact, material)] : [];
    }),
    today: day,
    recall: (memory) => world.schedule.recall(memory, day),
  };
}
