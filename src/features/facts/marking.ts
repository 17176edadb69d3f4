/** What can be done to many facts at once: the changes it takes, and how to say that it was done. */
import type { Change, FoundFact } from '../../core/contract.ts';
import type { Day } from '../../core/memory/day.ts';
import type { Memory } from '../../core/memory/memory.ts';

export type Marking =
  | { kind: 'suspend'; payload: boolean }
  /** not to be asked before that day; null for at once */
  | { kind: 'bury'; payload: Day | null }
  | { kind: 'flag'; payload: number }
  | { kind: 'tag' | 'untag'; tags: readonly string[] }
  | { kind: 'reset' };

/** One change for each fact that it changes anything about. */
export function changesOf(marking: Marking, facts: readonly FoundFact[]): Change[] {
  return facts.flatMap(({ pack, fact, memory }): Change[] => {
    const what = effect(marking, memory);
    return what ? [{ ...what, id: crypto.randomUUID(), pack, fact }] : [];
  });
}

type Effect = { [K in Change['kind']]: Pick<Extract<Change, { kind: K }>, 'kind' | 'payload'> }[
  'suspend' | 'bury' | 'flag' | 'tags' | 'reset'];

function effect(marking: Marking, memory: Memory): Effect | undefined {
  switch (marking.kind) {
    case 'suspend':
      return memory.suspended === marking.payload ? undefined : marking;
    case 'bury':
      return memory.buriedUntil === (marking.payload ?? 0) ? undefined : marking;
    case 'flag':
      return memory.flag === marking.payload ? undefined : marking;
    case 'reset':
      return memory.reps === 0 ? undefined : { kind: 'reset', payload: null };
    case 'tag':
    case 'untag': {
      const others = memory.tags.filter((tag) => !marking.tags.includes(tag));
      const payload = marking.kind === 'tag' ? [...others, ...marking.tags] : others;
      return payload.length === memory.tags.length ? undefined : { kind: 'tags', payload };
    }
  }
}

/** Tags as they are typed: parted by spaces or commas, in lower case, each once. */
export const tagsIn = (text: string): string[] => [
  ...new Set(
    text
      .toLowerCase()
      .split(/[\s,"]+/)
      .filter(Boolean),
  ),
];

/** What was done, as a sentence without its full stop. */
export function sayDone(marking: Marking, count: number): string {
  const facts = sayFacts(count);
  switch (marking.kind) {
    case 'suspend':
      return `${marking.payload ? 'Suspended' : 'Unsuspended'} ${facts}`;
    case 'bury':
      return marking.payload === null ? `Unburied ${facts}` : `Buried ${facts} until tomorrow`;
    case 'flag':
      return marking.payload === 0 ? `Took the flag off ${facts}` : `Set flag ${marking.payload} on ${facts}`;
    case 'tag':
      return `Tagged ${facts}: ${marking.tags.join(', ')}`;
    case 'untag':
      return `Took tags off ${facts}: ${marking.tags.join(', ')}`;
    case 'reset':
      return `Reset ${facts}`;
  }
}

export const sayFacts = (count: number): string => (count === 1 ? '1 fact' : `${count.toLocaleString('en')} facts`);
