/** What choosing and planning need of the world. */
import type { Lesson } from '../pack/lesson.ts';
import type { Ports } from '../ports.ts';
import { dayOf, type Day } from './day.ts';
import { bankOf, type QuestionBank } from './question-bank.ts';

export interface World extends Pick<
  Ports,
  'answers' | 'changes' | 'memories' | 'sittings' | 'tallies' | 'schedule' | 'clock'
> {
  /** rejects where there is none of that id, or it is damaged */
  lesson(pack: string): Promise<Lesson>;
}

/** The reader's day now. */
export function today({ clock }: Pick<World, 'clock'>): Day {
  const at = clock.now();
  return dayOf({ at, offset: clock.offset(at) });
}

export const banksOf = (world: Pick<World, 'lesson'>, packs: readonly string[]): Promise<QuestionBank[]> =>
  Promise.all(packs.map(async (pack) => bankOf(await world.lesson(pack))));

/** Facts that can be taken as new today, the important ones first. */
export async function freshFacts(world: World, bank: QuestionBank): Promise<string[]> {
  const closed = await world.memories.closed(bank.pack, today(world));
  return bank.facts.filter((fact) => !closed.has(fact));
}
