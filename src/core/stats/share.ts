/** How much is remembered of something that several facts are about: a place, an event. */
import type { Recall } from './recall.ts';

export interface Share {
  /** facts about it that can be asked */
  facts: number;
  /** how many of them were reviewed */
  known: number;
  /** the share of them expected to be recalled today, 0 to 1; what is new counts as nothing */
  recall: number;
}

/** @returns undefined where nothing can be asked about it */
export function shareOf(facts: readonly string[], recall: Recall): Share | undefined {
  const chances = facts.flatMap((fact) => recall.facts[fact] ?? []);
  if (chances.length === 0) return undefined;
  return {
    facts: chances.length,
    known: chances.filter((chance) => chance > 0).length,
    recall: chances.reduce((sum, chance) => sum + chance, 0) / chances.length,
  };
}

/** Steps that a share is drawn and told in, from nothing asked yet to nearly all recalled. */
export const steps = ['new', 'faint', 'part', 'firm'] as const;
export type Step = (typeof steps)[number];

export function stepOf({ known, recall }: Share): Step {
  if (known === 0) return 'new';
  return recall < 0.5 ? 'faint' : recall < 0.85 ? 'part' : 'firm';
}
