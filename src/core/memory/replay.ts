/** From both logs to what is remembered: pure, and the only way there. */
import type { StoredAnswer, StoredChange } from '../contract.ts';
import { mark, remember, type Answered } from './fold.ts';
import { isBlank, unlearned, type Memory } from './memory.ts';
import type { Schedule } from './schedule.ts';

/** What of an answer decides over memory. */
export type Step = Answered & Pick<StoredAnswer, 'id' | 'pack' | 'fact' | 'seq'>;

/**
 * The memory of one fact.
 *
 * @param answers to it that were not undone, oldest first
 * @param changes about it, oldest first
 * @param onAnswer is told of each answer, and what was remembered before it
 */
export function replayFact<A extends Pick<Step, 'seq'> & Answered>(
  [pack, fact]: readonly [pack: string, fact: string],
  answers: Iterable<A>,
  changes: readonly StoredChange[],
  schedule: Schedule,
  onAnswer?: (before: Memory, answer: A) => void,
): Memory {
  let memory = unlearned(pack, fact);
  let next = 0;
  const broughtBack = changes.findLastIndex((change) => change.kind === 'own-fact' && change.payload !== null);
  const markUpTo = (seq: number) => {
    for (let change = changes[next]; change && change.after < seq; change = changes[(next += 1)]) {
      const isRevoked = change.kind === 'own-fact' && next < broughtBack;
      if (!isRevoked) memory = mark(memory, change);
    }
  };
  for (const answer of answers) {
    markUpTo(answer.seq);
    onAnswer?.(memory, answer);
    memory = remember(memory, answer, schedule);
  }
  markUpTo(Infinity);
  return memory;
}

/** Every fact of which there is something to remember, in the order of pack and fact. Lists are oldest first. */
export function replay(answers: readonly Step[], changes: readonly StoredChange[], schedule: Schedule): Memory[] {
  const undone = new Set(changes.flatMap((change) => (change.kind === 'undo' ? change.about : [])));
  const key = ({ pack, fact }: { pack: string; fact: string }) => JSON.stringify([pack, fact]);
  const onFacts = changes.flatMap((change) => ('fact' in change ? [change] : []));
  const answersOf = Map.groupBy(
    answers.filter(({ id }) => !undone.has(id)),
    key,
  );
  const changesOf = Map.groupBy(onFacts, key);
  return [...new Set([...answersOf.keys(), ...changesOf.keys()])]
    .map((name) =>
      replayFact(JSON.parse(name) as [string, string], answersOf.get(name) ?? [], changesOf.get(name) ?? [], schedule),
    )
    .filter((memory) => !isBlank(memory))
    .sort((a, b) => compare(a.pack, b.pack) || compare(a.fact, b.fact));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
