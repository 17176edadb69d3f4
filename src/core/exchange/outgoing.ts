/** What leaves with a lesson, the same for every format: its facts and the reader's own, what is asked, what is remembered. */
import type { Day } from '../memory/day.ts';
import { unlearned, type Memory } from '../memory/memory.ts';
import { today, type World } from '../memory/world.ts';
import { indexLesson } from '../pack/lesson-index.ts';
import type { Lesson } from '../pack/lesson.ts';
import { questionsOf } from '../quiz/derive.ts';
import type { Material } from '../quiz/faces.ts';
import { exerciseOf, type Exercise } from './exercise.ts';
import { packFact, type OutgoingFact } from './outgoing-fact.ts';
import { ownFactsOf, ownQuestion } from './own-facts.ts';

export interface Outgoing {
  lesson: Lesson;
  material: Material;
  facts: OutgoingFact[];
  exercises: Exercise[];
  today: Day;
  /** chance that a fact is recalled today, 0 to 1 */
  recall: (memory: Memory) => number;
}

const madeByReader = 'The reader';

export async function gatherOutgoing(world: World, lesson: Lesson): Promise<Outgoing> {
  const pack = lesson.manifest.id;
  const [memories, changes] = await Promise.all([
    world.memories.list([pack]),
    world.changes.list({ pack, kind: 'own-fact' }),
  ]);
  const remembered = new Map(memories.map((memory) => [memory.fact, memory]));
  const memoryOf = (fact: string) => remembered.get(fact) ?? unlearned(pack, fact);
  const material = { lesson, index: indexLesson(lesson), language: lesson.manifest.language };
  const own = ownFactsOf(changes, pack);
  const facts = [
    ...lesson.facts.map(({ id }) => packFact(id, material.index, memoryOf(id))),
    ...[...own].map(([id, { statement }]) => ({
      ...bare,
      id,
      statement,
      claimant: madeByReader,
      memory: memoryOf(id),
    })),
  ];
  const day = today(world);
  return {
    lesson,
    material,
    facts,
    exercises: exercisesFor(material, facts, own),
    today: day,
    recall: (memory) => world.schedule.recall(memory, day),
  };
}

function exercisesFor(
  material: Material,
  facts: readonly OutgoingFact[],
  own: ReturnType<typeof ownFactsOf>,
): Exercise[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const questions = [...questionsOf(material), ...[...own].map(([id, fact]) => ownQuestion(id, fact))];
  return questions.flatMap((question) => {
    const fact = byId.get(question.fact);
    return fact ? [exerciseOf(question, fact, material)] : [];
  });
}

const bare = { status: '', reason: '', correction: '', via: '', sources: [] };
