/** Two readings of one reader's logs, say of two computers, as one. Pure. */
import type { AnswerLine, ChangeLine, Lines } from './everything.ts';

type Timed = { id: string; at: number };
/** An answer or a change, in the one order they have together. */
type Step = Timed & ({ answer: AnswerLine } | { change: ChangeLine });

/**
 * All that is in either, each once, by its id; of two lines of one id mine stays. What is new comes where its time is,
 * and each side's own order stays as it was, also where a clock was set back.
 */
export function merge(mine: Lines, theirs: Lines): Lines {
  const answers: AnswerLine[] = [];
  const changes: ChangeLine[] = [];
  for (const step of interleave(stepsOf(mine), stepsOf(theirs))) {
    if ('answer' in step) answers.push(step.answer);
    else changes.push({ ...step.change, after: answers.length });
  }
  return { answers, changes, sittings: interleave(mine.sittings, theirs.sittings) };
}

function stepsOf({ answers, changes }: Lines): Step[] {
  const steps: Step[] = [];
  let next = 0;
  const changesUpTo = (count: number) => {
    for (let change = changes[next]; change && change.after <= count; change = changes[(next += 1)]) {
      steps.push({ id: `change ${change.id}`, at: change.at, change });
    }
  };
  changesUpTo(0);
  for (const [index, answer] of answers.entries()) {
    steps.push({ id: `answer ${answer.id}`, at: answer.at, answer });
    changesUpTo(index + 1);
  }
  return steps;
}

function interleave<T extends Timed>(mine: readonly T[], theirs: readonly T[]): T[] {
  const known = new Set(mine.map(({ id }) => id));
  const fresh = rising(theirs).filter(([, { id }]) => !known.has(id));
  const all: T[] = [];
  let next = 0;
  for (const [at, one] of rising(mine)) {
    for (let other = fresh[next]; other && other[0] < at; other = fresh[(next += 1)]) all.push(other[1]);
    all.push(one);
  }
  return all.concat(fresh.slice(next).map(([, one]) => one));
}

/** Each with the latest time that was seen up to it: a clock that was set back must not bring lines out of order. */
function rising<T extends Timed>(lines: readonly T[]): [at: number, T][] {
  let latest = -Infinity;
  return lines.map((line) => [(latest = Math.max(latest, line.at)), line]);
}
