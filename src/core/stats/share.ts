/** How much is remembered of something that several facts are about: a place, an event. */
export interface Share {
  /** facts about it that can be asked */
  facts: number;
  /** how many of them were reviewed */
  known: number;
  /** the share of them expected to be recalled today, 0 to 1; what is new counts as nothing */
  recall: number;
}

/**
 * @param chances of recall of its facts; 0 for one that is new, undefined for one that is not asked
 * @returns undefined where nothing can be asked about it
 */
export function shareOf(chances: readonly (number | undefined)[]): Share | undefined {
  const asked = chances.filter((chance) => chance !== undefined);
  if (asked.length === 0) return undefined;
  return {
    facts: asked.length,
    known: asked.filter((chance) => chance > 0).length,
    recall: asked.reduce((sum, chance) => sum + chance, 0) / asked.length,
  };
}

/** Steps that a share is drawn and told in, from nothing asked yet to nearly all recalled. */
export const steps = ['new', 'faint', 'part', 'firm'] as const;
export type Step = (typeof steps)[number];

export function stepOf({ known, recall }: Pick<Share, 'known' | 'recall'>): Step {
  if (known === 0) return 'new';
  return recall < 0.5 ? 'faint' : recall < 0.85 ? 'part' : 'firm';
}
