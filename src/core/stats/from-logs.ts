/**
 * What the statistics are, worked out from the logs. A host with a million answers keeps tallies instead, and is held to
 * this (`electron/host/tallies.test.ts`).
 */
import type { StoredAnswer, StoredChange } from '../contract.ts';
import { dayOf, type Day } from '../memory/day.ts';
import { isNew, type Memory } from '../memory/memory.ts';
import { replayFact } from '../memory/replay.ts';
import type { Schedule } from '../memory/schedule.ts';
import { binOf } from './bins.ts';
import { reviewOf } from './review.ts';
import { countedMs, type Load, type MarkedMistake, type Review, type ReviewBin, type Studied } from './statistics.ts';

/** Lists are oldest first; answers that were undone are passed over. */
export function reviewsFrom(
  answers: readonly StoredAnswer[],
  changes: readonly StoredChange[],
  schedule: Schedule,
): Review[] {
  const key = ({ pack, fact }: { pack: string; fact: string }) => JSON.stringify([pack, fact]);
  const onFacts = changes.flatMap((change) => ('fact' in change ? [change] : []));
  const byFact = Map.groupBy(
    answers.filter(({ undone }) => !undone),
    key,
  );
  return [...byFact].flatMap(([name, its]) => {
    const reviews: Review[] = [];
    const marks = onFacts.filter((change) => key(change) === name);
    replayFact(JSON.parse(name) as [string, string], its, marks, schedule, (before, answer) => {
      const review = reviewOf(before, answer, schedule);
      if (review) reviews.push(review);
    });
    return reviews;
  });
}

/** Reviews since a day by what was expected of them, without bins that have none. */
export function binned(reviews: readonly Review[], since: Day): ReviewBin[] {
  const bins = Map.groupBy(
    reviews.filter(({ day }) => day >= since),
    ({ expected }) => binOf(expected),
  );
  return [...bins]
    .map(([bin, those]) => ({
      bin,
      reviews: those.length,
      expected: those.reduce((sum, { expected }) => sum + expected, 0),
      recalled: those.filter(({ recalled }) => recalled).length,
    }))
    .sort((a, b) => a.bin - b.bin);
}

/** In the order of days and faces. */
export function studiedFrom(answers: readonly StoredAnswer[], since: Day): Studied[] {
  const groups = Map.groupBy(
    answers.filter((answer) => !answer.undone && dayOf(answer) >= since),
    (answer) => `${dayOf(answer)} ${answer.face}`,
  );
  return [...groups.values()]
    .flatMap((those): Studied[] => {
      const [first] = those;
      if (!first) return [];
      return [
        {
          day: dayOf(first),
          face: first.face,
          answers: those.length,
          right: those.filter(({ credit }) => credit === 1).length,
          ms: those.reduce((sum, { elapsedMs }) => sum + countedMs(elapsedMs), 0),
        },
      ];
    })
    .sort((a, b) => a.day - b.day || (a.face < b.face ? -1 : 1));
}

/** Facts due on each day until one; those overdue, today. */
export function loadFrom(memories: readonly Memory[], today: Day, until: Day): Load[] {
  const days = Map.groupBy(
    memories.filter((memory) => !isNew(memory) && !memory.suspended && dueOn(memory, today) <= until),
    (memory) => dueOn(memory, today),
  );
  return [...days].map(([day, { length: facts }]) => ({ day, facts })).sort((a, b) => a.day - b.day);
}

/** A buried fact comes up when its day has come. */
const dueOn = ({ due, buriedUntil }: Memory, today: Day): Day => Math.max(due, buriedUntil, today);

/** Facts that were forgotten, most often first. */
export const hardestOf = (memories: readonly Memory[], limit: number): Memory[] =>
  memories
    .filter(({ lapses }) => lapses > 0)
    .sort(
      (a, b) =>
        b.lapses - a.lapses || b.difficulty - a.difficulty || compare(a.pack, b.pack) || compare(a.fact, b.fact),
    )
    .slice(0, limit);

/** Of each pack the latest, newest first. */
export const mistakesFrom = (
  answers: readonly StoredAnswer[],
  packs: readonly string[],
  limit: number,
): MarkedMistake[] =>
  packs.flatMap((pack) =>
    answers
      .filter((answer) => answer.pack === pack && !answer.undone && answer.credit < 1 && answer.response !== null)
      .toReversed()
      .slice(0, limit)
      .map(({ question, fact, face, response, credit }) => ({ pack, question, fact, face, response, credit })),
  );

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
