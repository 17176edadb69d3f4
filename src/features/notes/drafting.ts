import type { KeptFact, KeptNote } from '../../core/contract.ts';
import type { Draft } from '../../shared/state/drafts.svelte.ts';

/** A form to change something that is kept. */
export function draftOf(kept: KeptNote | KeptFact): Draft {
  const { id, anchor } = kept;
  const whose = { id, ...(anchor && { anchor }) };
  if ('text' in kept) return { ...whose, kind: 'note', text: kept.text };
  const { statement, ask } = kept;
  if (ask.face === 'cloze') return { ...whose, kind: 'cloze', text: ask.text };
  return { ...whose, kind: 'type', statement, prompt: ask.prompt, answers: ask.accept.join('; ') };
}
