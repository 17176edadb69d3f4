/** Which facts slip: remembered least, forgotten before, or taken for something else. */
import type { Day } from './day.ts';
import { isAskable, isNew, unlearned, type Memory } from './memory.ts';
import { faceInTurn, itemOf, type QuestionBank } from './question-bank.ts';
import type { MarkedMistake } from '../stats/statistics.ts';
import type { Schedule } from './schedule.ts';
import type { Item } from './stored-sitting.ts';

/** What a fact that is kept as the schedule wants it may have against it: a chance of one in ten to be forgotten. */
const atEase = 0.1;
/** From this credit on most of an answer was right: a slip in it took nothing for something else. */
const taken = 0.5;
/** So many confusions weigh half of what endlessly many would. */
const halfway = 2;

/**
 * How weak a fact is, from 0: the chance that it is forgotten by tomorrow, the share of its reviews that found it
 * forgotten, and how often it was taken for something else, each up to 1. Tomorrow, because what was asked today is as
 * good as known today. Of a new fact only confusions are known.
 */
export function weakness(memory: Memory, confusions: number, today: Day, schedule: Pick<Schedule, 'recall'>): number {
  const confused = confusions / (confusions + halfway);
  if (isNew(memory)) return confused;
  return 1 - schedule.recall(memory, today + 1) + memory.lapses / memory.reps + confused;
}

/** What weakness is looked for in. */
export interface Field {
  banks: readonly QuestionBank[];
  memories: readonly Memory[];
  /** of each pack the newest first */
  mistakes: readonly MarkedMistake[];
  today: Day;
  schedule: Pick<Schedule, 'recall'>;
}

/** The weakest facts first, each asked the way it was missed last, else through the face whose turn it is. */
export function weakItems({ banks, memories, mistakes, today, schedule }: Field, count: number): Item[] {
  return banks
    .flatMap((bank) => {
      const remembered = new Map(
        memories.flatMap((memory) => (memory.pack === bank.pack ? [[memory.fact, memory]] : [])),
      );
      const missed = Map.groupBy(
        mistakes.filter(({ pack, credit }) => pack === bank.pack && credit < taken),
        ({ fact }) => fact,
      );
      return bank.facts.flatMap((fact) => {
        const memory = remembered.get(fact) ?? unlearned(bank.pack, fact);
        const confused = missed.get(fact) ?? [];
        const weak = weakness(memory, confused.length, today, schedule);
        if (weak <= atEase || !isAskable(memory, today)) return [];
        const last = bank.about(fact).find(({ id }) => id === confused[0]?.question);
        const question = last ?? faceInTurn(bank, fact, memory.reps);
        return question ? [{ item: itemOf(bank.pack, question), weak }] : [];
      });
    })
    .sort((a, b) => b.weak - a.weak)
    .slice(0, count)
    .map(({ item }) => item);
}
