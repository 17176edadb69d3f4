/** What the reader wrote, sorted by where it belongs. */
import type { KeptFact, KeptNote } from '../../core/contract.ts';
import { fold } from '../../core/quiz/spelling.ts';
import type { Placed } from '../../shared/state/notebook.svelte.ts';

export type Kept = KeptNote | KeptFact;
export type Kind = Placed['kind'];

export const kindOf = (kept: Kept): Kind => {
  if (!('text' in kept)) return 'fact';
  return kept.text ? 'note' : 'highlight';
};

export interface Listing {
  /** in reading order */
  inText: readonly Kept[];
  /** their words are no longer in the text */
  orphaned: readonly Kept[];
  /** facts that were never made of any words of it */
  elsewhere: readonly Kept[];
}

/** @param orderOf the place of a sentence in the article */
export function listed(
  all: readonly Kept[],
  placeOf: (id: string) => Placed | undefined,
  orderOf: (sentence: string) => number,
): Listing {
  const placed = all.flatMap((kept) => {
    const place = placeOf(kept.id);
    return place ? { kept, order: orderOf(place.sentence), start: place.start } : [];
  });
  return {
    inText: placed.sort((a, b) => a.order - b.order || a.start - b.start).map(({ kept }) => kept),
    orphaned: all.filter((kept) => kept.anchor && !placeOf(kept.id)),
    elsewhere: all.filter((kept) => !kept.anchor),
  };
}

/** Whether every word looked for stands somewhere in it, whatever its case and accents. */
export function matches(kept: Kept, words: string): boolean {
  const asked = 'text' in kept ? [kept.text] : [kept.statement, ...Object.values(kept.ask).flat()];
  const text = fold([kept.anchor?.quote ?? '', ...asked].join(' '));
  return fold(words)
    .split(' ')
    .every((word) => text.includes(word));
}
