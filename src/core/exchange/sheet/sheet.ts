/** A worksheet: questions of a lesson, drawn by a seed. The same wish gives the same sheet. */
import { unlearned } from '../../memory/memory.ts';
import { questionsOf } from '../../quiz/derive.ts';
import { draw } from '../../quiz/draw.ts';
import type { Material } from '../../quiz/faces.ts';
import { seeded } from '../../quiz/random.ts';
import { exerciseOf, type Exercise } from '../exercise.ts';
import { outgoingFact } from '../outgoing-fact.ts';
import { tasks, type SheetWish } from './wish.ts';

/** The questions by kind, as a class would want them: what is ticked first, the maps last. */
export function sheetOf(material: Material, { count, seed, tasks: wanted }: SheetWish): Exercise[] {
  const kinds = wanted.flatMap((task): readonly string[] => tasks[task]);
  const exercises = new Map(
    questionsOf(material).map((question) => {
      const memory = unlearned(material.lesson.manifest.id, question.fact);
      const fact = outgoingFact(question.fact, material.index, memory);
      return [question, exerciseOf(question, fact, material, seed)] as const;
    }),
  );
  const fitting = [...exercises].flatMap(([question, { form }]) => (kinds.includes(form.kind) ? question : []));
  const drawn = draw(fitting, material, { count, recent: new Set() }, seeded(seed));
  const rank = ({ form }: Exercise) => kinds.indexOf(form.kind);
  return drawn.flatMap((question) => exercises.get(question) ?? []).sort((a, b) => rank(a) - rank(b));
}
