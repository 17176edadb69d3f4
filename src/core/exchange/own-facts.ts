/** The reader's own facts as they stand, from the log of changes. */
import type { StoredChange } from '../contract.ts';
import type { OwnFact } from '../memory/change.ts';
import type { QuestionOf } from '../quiz/faces.ts';

/** @param changes oldest first @returns by id; the last word about a fact holds, and null took it away */
export function ownFactsOf(changes: readonly StoredChange[], pack: string): Map<string, OwnFact> {
  const facts = new Map<string, OwnFact>();
  for (const change of changes) {
    if (change.kind !== 'own-fact' || change.pack !== pack) continue;
    if (change.payload) facts.set(change.fact, change.payload);
    else facts.delete(change.fact);
  }
  return facts;
}

/** What the reader's own fact asks, in the shape of a pack's questions. */
export function ownQuestion(id: string, { statement, ask }: OwnFact): QuestionOf<'type'> | QuestionOf<'cloze'> {
  const asked = { id, fact: id, explanation: statement, difficulty: 1 as const, places: [], events: [] };
  return ask.face === 'type'
    ? { ...asked, face: 'type', prompt: ask.prompt, accept: ask.accept }
    : { ...asked, face: 'cloze', prompt: 'Fill what is missing.', text: ask.text };
}
