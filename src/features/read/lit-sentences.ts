import type { LessonIndex } from '../../core/pack/lesson-index.ts';
import type { Selection } from '../../shared/state/moment.svelte.ts';

/** Ids of the sentences that belong to what is selected, in reading order. */
export function sentencesOfSelection(selection: Selection | undefined, index: LessonIndex): string[] {
  switch (selection?.kind) {
    case 'sentence':
      return [selection.id];
    case 'fact':
      return index.fact.get(selection.id)?.sentences ?? [];
    case 'event':
      return index.sentencesOfEvent(selection.id).map((sentence) => sentence.id);
    case 'place':
      return index.sentencesOfPlace(selection.id).map((sentence) => sentence.id);
    case 'step': {
      const events = index.step.get(selection.id)?.events ?? [];
      return events.flatMap((event) => index.sentencesOfEvent(event).map((sentence) => sentence.id));
    }
    default:
      return [];
  }
}
