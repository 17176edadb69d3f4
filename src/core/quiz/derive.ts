/**
 * Questions that follow from the pack. Their ids say what they are made of, so the same id is the same question in
 * every version of a pack; nothing here is left to chance.
 */
import { deriveChanged } from './derive-changed.ts';
import { deriveCloze } from './derive-cloze.ts';
import { deriveDate } from './derive-date.ts';
import { deriveInterval } from './derive-interval.ts';
import { deriveLocate } from './derive-locate.ts';
import { deriveMatch } from './derive-match.ts';
import { deriveName } from './derive-name.ts';
import { deriveOcclusion } from './derive-occlusion.ts';
import { deriveOrder } from './derive-order.ts';
import { deriveOwn } from './derive-own.ts';
import { deriveSeveral } from './derive-several.ts';
import { deriveWho } from './derive-who.ts';
import type { Material, Question } from './faces.ts';

const derivers: readonly ((material: Material) => Question[])[] = [
  deriveLocate,
  deriveName,
  deriveOcclusion,
  deriveDate,
  deriveInterval,
  deriveOrder,
  deriveMatch,
  deriveChanged,
  deriveSeveral,
  deriveWho,
  deriveCloze,
  deriveOwn,
];

/** Every question there is about a lesson: the authored ones, those that follow from it, the reader's own. */
export function questionsOf(material: Material): Question[] {
  return [...material.lesson.questions, ...derivers.flatMap((derive) => derive(material))];
}
