/** A fact as it leaves: with the names of who says so and of its sources in place of their ids. */
import type { Memory } from '../memory/memory.ts';
import { cite } from '../pack/cite.ts';
import type { LessonIndex } from '../pack/lesson-index.ts';

export interface OutgoingFact {
  id: string;
  statement: string;
  /** empty where the reader made it, and nothing stands beside it */
  status: string;
  reason: string;
  correction: string;
  claimant: string;
  via: string;
  /** as cited */
  sources: string[];
  memory: Memory;
}

/** What stands beside a fact of the reader's own. */
const bare = { status: '', reason: '', correction: '', claimant: 'The reader', via: '', sources: [] };

/** @throws Error where the lesson has no such fact, which the reader of packs refuses */
export function outgoingFact(id: string, { fact, own, speaker, source }: LessonIndex, memory: Memory): OutgoingFact {
  const made = own.get(id);
  if (made) return { ...bare, id, statement: made.statement, memory };
  const one = fact.get(id);
  if (!one) throw new Error(`exchange: no fact ${id}`);
  return {
    id,
    statement: one.statement,
    status: one.status,
    reason: one.reason ?? '',
    correction: one.correction ?? '',
    claimant: speaker.get(one.claimant)?.name ?? one.claimant,
    via: one.via === undefined ? '' : (speaker.get(one.via)?.name ?? one.via),
    sources: one.sources.flatMap((name) => source.get(name) ?? []).map(cite),
    memory,
  };
}
