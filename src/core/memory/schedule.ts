/**
 * FSRS over whole days. ts-fsrs does the arithmetic, with its steps of minutes off: what is repeated within a day is
 * practice. Chance is off too, so that the same log always gives the same states.
 */
import { default_w, fsrs, FSRSVersion, State, type Card } from 'ts-fsrs';
import { dayMs } from '../time/when.ts';
import type { Day } from './day.ts';
import type { Strength } from './memory.ts';

/** 1 again, 2 hard, 3 good, 4 easy */
export type Rating = 1 | 2 | 3 | 4;

export interface Parameters {
  weights: readonly number[];
  /** the chance of recall at which a fact comes up again */
  retention: number;
}

export const standard: Parameters = { weights: default_w, retention: 0.9 };

export interface Schedule {
  /** tells schedules apart that would give other states for the same log */
  readonly name: string;
  /** @param day not before the last review */
  review(strength: Strength, day: Day, rating: Rating): Strength;
  /** The chance that it is recalled on a day, 0 to 1; 0 for a new fact. */
  recall(strength: Pick<Strength, 'stability' | 'last' | 'reps'>, day: Day): number;
}

export function createSchedule({ weights, retention }: Parameters = standard): Schedule {
  const scheduler = fsrs({ w: weights, request_retention: retention, enable_short_term: false, enable_fuzz: false });
  return {
    name: `${FSRSVersion} at ${retention} with ${weights.join(' ')}`,
    review: (strength, day, rating) => strengthOf(scheduler.next(cardOf(strength), dateOf(day), rating).card),
    recall: ({ stability, last, reps }, day) =>
      reps === 0 ? 0 : scheduler.forgetting_curve(Math.max(0, day - last), stability),
  };
}

/** ts-fsrs counts days of UTC; a day of ours is given to it as one of those. */
const dateOf = (day: Day): Date => new Date(day * dayMs);
const dayOf = (date: Date): Day => Math.round(date.getTime() / dayMs);

const cardOf = ({ stability, difficulty, due, last, reps, lapses }: Strength): Card => ({
  stability,
  difficulty,
  due: dateOf(due),
  reps,
  lapses,
  state: reps === 0 ? State.New : State.Review,
  elapsed_days: 0,
  scheduled_days: due - last,
  learning_steps: 0,
  ...(reps > 0 && { last_review: dateOf(last) }),
});

const strengthOf = ({ stability, difficulty, due, last_review, reps, lapses }: Card): Strength => ({
  stability,
  difficulty,
  due: dayOf(due),
  last: dayOf(last_review ?? due),
  reps,
  lapses,
});
