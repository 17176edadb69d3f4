/**
 * From now to an exam, day by day: what is due, what is new, how long it takes, and how much is recalled on the day. A
 * rehearsal: each review goes well as often as FSRS expects, by a chance that is the same at every reckoning.
 */
import { seeded } from '../quiz/random.ts';
import type { Day } from './day.ts';
import { forgotten, type Strength } from './memory.ts';
import type { Schedule } from './schedule.ts';
import type { Plan, PlanDay } from './study.ts';

export interface Prospect {
  /** facts that were reviewed before and may be asked */
  reviewed: readonly Strength[];
  /** how many are still new */
  fresh: number;
  today: Day;
  /** the day of the exam; the last day to study is the one before */
  exam: Day;
  /** what the reader gives it each day */
  minutes: number;
  /** what a question takes */
  seconds: { review: number; fresh: number };
}

/** How often a new fact is right at once. */
const rightAtOnce = 0.5;
/** New facts are begun no later than this many days before the exam, where there are that many. */
const settleDays = 3;
const [again, good] = [1, 3] as const;

/** Spreads new facts evenly; where that does not fit, takes as many a day as there is time for. */
export function plan(prospect: Prospect, schedule: Schedule): Plan {
  const even = rehearse(prospect, schedule, 'evenly');
  if (even.fits) return even.plan;
  const early = rehearse(prospect, schedule, 'early');
  if (early.fits) return early.plan;
  const unbounded = rehearse({ ...prospect, minutes: Infinity }, schedule, 'evenly').plan;
  const done = secondsDone(prospect) / 60;
  const busiest = Math.max(
    ...unbounded.days.map(({ day, minutes }) => minutes + (day === prospect.today ? done : 0)),
    0,
  );
  const best = early.plan.left <= even.plan.left ? early.plan : even.plan;
  return { ...best, enough: Math.ceil(busiest) };
}

/** What was done today already is part of today's time. */
const secondsDone = ({ reviewed, today, seconds }: Prospect): number =>
  reviewed.filter(({ last }) => last === today).length * seconds.review;

function rehearse(prospect: Prospect, schedule: Schedule, spread: 'evenly' | 'early'): { plan: Plan; fits: boolean } {
  const { reviewed, fresh, today, exam, minutes, seconds } = prospect;
  const facts: Strength[] = [...reviewed];
  const queue = new Queue(facts, today);
  const days: PlanDay[] = [];
  let left = fresh;
  let room = minutes * 60 - secondsDone(prospect);

  for (let day = today; day < exam; day += 1) {
    const due = queue.take(day, Math.max(0, Math.floor(room / seconds.review)), (fact) => recallOf(fact, day));
    for (const fact of due) {
      const strength = facts[fact] ?? forgotten;
      const isRecalled = chance(fact, strength.reps) < schedule.recall(strength, day);
      queue.put(fact, (facts[fact] = schedule.review(strength, day, isRecalled ? good : again)));
    }
    room -= due.length * seconds.review;
    const begun = Math.min(left, Math.max(0, Math.floor(room / seconds.fresh)), wanted(day));
    for (let one = 0; one < begun; one += 1) {
      const isRight = chance(facts.length, 0) < rightAtOnce;
      const strength = schedule.review(forgotten, day, isRight ? good : again);
      queue.put(facts.push(strength) - 1, strength);
    }
    left -= begun;
    const taken = due.length * seconds.review + begun * seconds.fresh;
    days.push({ day, minutes: taken / 60, reviews: due.length, fresh: begun });
    room = minutes * 60;
  }
  const recalled = facts.reduce((sum, strength) => sum + schedule.recall(strength, exam), 0);
  const count = facts.length + left;
  return {
    plan: { days, facts: count, left, recalled: count === 0 ? 0 : recalled / count },
    fits: left === 0 && queue.isDone(exam - 1),
  };

  function recallOf(fact: number, day: Day): number {
    return schedule.recall(facts[fact] ?? forgotten, day);
  }
  function wanted(day: Day): number {
    if (spread === 'early') return Infinity;
    return Math.ceil(left / Math.max(1, exam - settleDays - day));
  }
}

/** Facts by the day they are due. */
class Queue {
  readonly #byDay = new Map<Day, number[]>();
  #waiting: number[] = [];

  constructor(facts: readonly Strength[], today: Day) {
    for (const [fact, { due }] of facts.entries()) this.#put(fact, Math.max(due, today));
  }
  put(fact: number, { due }: Strength): void {
    this.#put(fact, due);
  }
  /** Those due on a day, at most so many; where there are more, the best known first, as Today has it. */
  take(day: Day, most: number, recall: (fact: number) => number): number[] {
    const due = [...this.#waiting, ...(this.#byDay.get(day) ?? [])];
    this.#byDay.delete(day);
    if (due.length <= most) {
      this.#waiting = [];
      return due;
    }
    const ranked = due.map((fact) => ({ fact, recall: recall(fact) })).sort((a, b) => b.recall - a.recall);
    this.#waiting = ranked.slice(most).map(({ fact }) => fact);
    return ranked.slice(0, most).map(({ fact }) => fact);
  }
  /** Whether nothing that was due by the end of a day is left. */
  isDone(day: Day): boolean {
    return this.#waiting.length === 0 && [...this.#byDay.keys()].every((due) => due > day);
  }
  #put(fact: number, day: Day): void {
    const there = this.#byDay.get(day);
    if (there) there.push(fact);
    else this.#byDay.set(day, [fact]);
  }
}

/** From 0 up to 1, for the review of that number of a fact. */
const chance = (fact: number, reps: number): number => seeded(fact * 64 + reps)();
