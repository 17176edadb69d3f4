/** The lesson plans there are, as the log of changes leaves them. */
import type { StoredChange } from '../memory/change.ts';
import type { LessonPlan } from './lesson-plan.ts';

/** A lesson plan that holds. */
export interface KeptPlan {
  id: string;
  /** when it was last changed, epoch milliseconds */
  at: number;
  plan: LessonPlan;
}

/** `POST /api/plans?pack=` */
export interface TakenPlan extends KeptPlan {
  /** the version of the lesson it was written for */
  packVersion: string;
}

/**
 * @param changes oldest first; of other kinds they change nothing
 * @param before the plans that held before them
 * @returns in the order they were first made
 */
export function plansAfter(changes: Iterable<StoredChange>, before: readonly KeptPlan[] = []): KeptPlan[] {
  const plans = new Map<string, KeptPlan | undefined>(before.map((kept) => [kept.id, kept]));
  for (const change of changes) {
    if (change.kind !== 'plan') continue;
    const { about: id, at, payload: plan } = change;
    plans.set(id, plan ? { id, at, plan } : undefined);
  }
  return [...plans.values()].flatMap((kept) => kept ?? []);
}
