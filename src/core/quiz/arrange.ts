import { seeded, seedOf, shuffled, type Random } from './random.ts';
import type { QuestionOf } from './faces.ts';

/** Options as they are shown in a sitting: the same each time, in no telling order. */
export const arrangeOptions = (
  question: QuestionOf<'choose' | 'choose-several' | 'who' | 'occlusion' | 'changed'>,
  sittingSeed: number,
): string[] => shuffled(question.options, randomFor(question.id, sittingSeed));

/** Items to be put in order, never shown in the right one. */
export const arrangeItems = ({ id, items }: QuestionOf<'order'>, sittingSeed: number): string[] =>
  inOtherOrder(items, randomFor(id, sittingSeed));

/**
 * Pairs to be made. The right sides stand as the question has them, since dates are looked up the faster in order; the
 * left sides never do.
 */
export function arrangePairs(
  { id, pairs }: Pick<QuestionOf<'match'>, 'id' | 'pairs'>,
  sittingSeed: number,
): { lefts: string[]; rights: string[] } {
  return {
    lefts: inOtherOrder(
      pairs.map(({ left }) => left),
      randomFor(id, sittingSeed),
    ),
    rights: pairs.map(({ right }) => right),
  };
}

/** Shuffled, and never as it was. */
function inOtherOrder(list: readonly string[], random: Random): string[] {
  const shown = shuffled(list, random);
  const isSame = shown.every((item, position) => item === list[position]);
  return isSame ? [...shown.slice(1), ...shown.slice(0, 1)] : shown;
}

const randomFor = (id: string, sittingSeed: number) => seeded(seedOf(`${sittingSeed} ${id}`));
