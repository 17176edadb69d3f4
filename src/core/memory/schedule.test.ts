/** Against values that ts-fsrs, fsrs-rs and py-fsrs publish in their own tests; more of them in `replay.test.ts`. */
import { describe, expect, test } from 'vitest';
import { forgotten, type Strength } from './memory.ts';
import { createSchedule, standard, type Rating, type Schedule } from './schedule.ts';

/** Ratings on given days, also twice on one, which the log would not let through. */
function through(schedule: Schedule, ratings: readonly Rating[], days: readonly number[]): Strength[] {
  let strength = forgotten;
  return ratings.map((rating, step) => (strength = schedule.review(strength, days[step] ?? NaN, rating)));
}
const intervals = (list: readonly Strength[]) => list.map(({ due, last }) => due - last);

describe('the standard weights (FSRS-6)', () => {
  const schedule = createSchedule(standard);
  test('ts-fsrs: four times good on given days', () => {
    const steps = through(schedule, [3, 3, 3, 3], [0, 0, 4, 15]);
    expect(intervals(steps)).toEqual([3, 3, 16, 53]);
    expect(steps.map((step) => step.stability)).toEqual([2.3065, 2.3065, 16.18802274, 52.76325584]);
    expect(steps.map((step) => step.difficulty)).toEqual([2.11810397, 2.11121424, 2.1043314, 2.09745544]);
  });
  test('fsrs-rs and ts-fsrs: memory state after six reviews', () => {
    const last = through(schedule, [1, 3, 3, 3, 3, 3], [0, 0, 1, 4, 12, 33]).at(-1);
    expect(last?.stability).toBeCloseTo(53.335106, 4);
    expect(last?.difficulty).toBeCloseTo(6.3574867, 4);
  });
  test('py-fsrs: reviews on the days its own scheduler names', () => {
    // [0, 2, 11, 46, 163] days apart; its next interval is 497, from a stability it rounds at another place
    const steps = through(schedule, [3, 3, 3, 3, 3, 3], [0, 0, 2, 13, 59, 222]);
    expect(steps.slice(1).map(({ stability }) => Math.round(stability))).toEqual([2, 11, 46, 163, 498]);
  });
});

describe('recall', () => {
  const schedule = createSchedule();
  test('is nil for a new fact, whole on the day, 0.9 after as many days as the stability', () => {
    expect(schedule.recall(forgotten, 5)).toBe(0);
    const known = { stability: 20, last: 100, reps: 3 };
    expect(schedule.recall(known, 100)).toBe(1);
    expect(schedule.recall(known, 120)).toBeCloseTo(0.9, 6);
    expect(schedule.recall(known, 90)).toBe(1);
  });
  test('another retention gives other days and another name', () => {
    const careful = createSchedule({ ...standard, retention: 0.95 });
    const [first] = through(careful, [4], [0]);
    expect(first?.due).toBeLessThan(through(schedule, [4], [0])[0]?.due ?? 0);
    expect(careful.name).not.toBe(schedule.name);
  });
});
