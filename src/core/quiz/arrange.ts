import { seeded, seedOf, shuffled } from './random.ts';
import type { QuestionOf } from './faces.ts';

/** Options as they are shown in a sitting: the same each time, in no telling order. */
export const arrangeOptions = (
  question: QuestionOf<'choose' | 'choose-several' | 'who' | 'occlusion'>,
  sittingSeed: number,
): string[] => shuffled(question.options, randomFor(question.id, sittingSeed));

/** Items to be put in order, never shown in the right one. */
export function arrangeItems(question: QuestionOf<'order'>, sittingSeed: number): string[] {
  const shown = shuffled(question.items, randomFor(question.id, sittingSeed));
  const isRight = shown.every((item, position) => item === question.items[position]);
  return isRight ? [...shown.slice(1), ...shown.slice(0, 1)] : shown;
}

const randomFor = (id: string, sittingSeed: number) => seeded(seedOf(`${sittingSeed} ${id}`));
