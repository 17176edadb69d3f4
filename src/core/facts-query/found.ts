/** What the browser of facts is told: `GET /api/facts` and `GET /api/facts/:pack/:fact`. */
import type { StoredAnswer } from '../contract.ts';
import type { Day } from '../memory/day.ts';
import type { Memory } from '../memory/memory.ts';
import type { Rating } from '../memory/schedule.ts';
import type { Source, Status } from '../pack/schema.ts';
import type { When } from '../time/when.ts';

/** Soonest due, least likely to be recalled, oldest event, or as the lessons have them. Facts without come last. */
export const orders = ['due', 'recall', 'date', 'pack'] as const;
export type Order = (typeof orders)[number];

export interface FoundFacts {
  /** the reader's day now */
  today: Day;
  /** how many there are, on all pages */
  found: number;
  facts: readonly FoundFact[];
}

/** A fact of a lesson, or one the reader made in it, and how it stands with the reader. */
export interface FoundFact {
  pack: string;
  packTitle: string;
  fact: string;
  statement: string;
  /** none of a fact the reader made */
  status?: Status;
  /** the name of who says so */
  claimant?: string;
  /** its first event */
  when?: When;
  memory: Memory;
  /** the chance of recall today, 0 to 1; none of a new fact */
  recall?: number;
  /** what the last answer about it was worth */
  rated?: Rating;
}

/** What there is to say of a fact beyond its row. */
export interface FactDetail {
  /** sentences of the article that carry it, as plain text */
  sentences: readonly string[];
  claimant?: string;
  /** who passed it on */
  via?: string;
  reason?: string;
  correction?: string;
  sources: readonly Source[];
  events: readonly { title: string; when: When }[];
  /** names, in the lesson's own language */
  places: readonly string[];
  /** every answer about it, the latest first */
  history: readonly StoredAnswer[];
}
