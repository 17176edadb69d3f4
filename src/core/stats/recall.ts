/** Today's chance of recall: of facts, and of what they are about. */
import type { Day } from '../memory/day.ts';
import type { Memory } from '../memory/memory.ts';
import type { Schedule } from '../memory/schedule.ts';

/** `GET /api/recall?pack=` */
export interface Recall {
  today: Day;
  /** of each fact that can be asked and is not set aside, 0 to 1; 0 for one that is new */
  facts: Readonly<Record<string, number>>;
}

/** @param askable ids of facts */
export function recallOf(
  askable: readonly string[],
  memories: readonly Memory[],
  today: Day,
  schedule: Schedule,
): Recall {
  const known = new Map(memories.map((memory) => [memory.fact, memory]));
  const facts = askable.flatMap((fact): [string, number][] => {
    const memory = known.get(fact);
    if (memory?.suspended) return [];
    return [[fact, memory ? schedule.recall(memory, today) : 0]];
  });
  return { today, facts: Object.fromEntries(facts) };
}
