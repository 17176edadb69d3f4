import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forgotten, type Strength } from './memory.ts';
import { plan, type Prospect } from './plan.ts';
import { createSchedule } from './schedule.ts';

const schedule = createSchedule();
const today = 20_000;
const seconds = { review: 14, fresh: 22 };

/** Facts reviewed some times, the last time some days ago. */
const strength = fc
  .tuple(fc.array(fc.constantFrom(1, 2, 3, 4), { minLength: 1, maxLength: 6 }), fc.integer({ min: 0, max: 40 }))
  .map(([ratings, ago]) => {
    let one: Strength = { ...forgotten, due: 0 };
    for (const rating of ratings) one = schedule.review(one, one.due, rating);
    const shift = today - ago - one.last;
    return { ...one, last: one.last + shift, due: one.due + shift };
  });
const prospects: fc.Arbitrary<Prospect> = fc.record({
  reviewed: fc.array(strength, { maxLength: 60 }),
  fresh: fc.nat(120),
  today: fc.constant(today),
  exam: fc.integer({ min: 1, max: 60 }).map((days) => today + days),
  minutes: fc.integer({ min: 5, max: 60 }),
  seconds: fc.constant(seconds),
});

describe('a plan', () => {
  test('has every day until the exam, each within the reader’s minutes, and its sums are right', () => {
    fc.assert(
      fc.property(prospects, (prospect) => {
        const { days, facts, left, recalled } = plan(prospect, schedule);
        expect(days.map(({ day }) => day)).toEqual(
          Array.from({ length: prospect.exam - today }, (_, ahead) => today + ahead),
        );
        for (const { minutes, reviews, fresh } of days) {
          expect(minutes).toBeLessThanOrEqual(prospect.minutes);
          expect(minutes * 60).toBeCloseTo(reviews * seconds.review + fresh * seconds.fresh, 6);
        }
        expect(days.reduce((sum, { fresh }) => sum + fresh, left)).toBe(prospect.fresh);
        expect(facts).toBe(prospect.reviewed.length + prospect.fresh);
        expect(recalled).toBeGreaterThanOrEqual(0);
        expect(recalled).toBeLessThanOrEqual(facts === 0 ? 0 : 1 - left / facts + 1e-9);
      }),
    );
  });
  test('that does not fit says which minutes would be enough, and they are', () => {
    fc.assert(
      fc.property(prospects, (prospect) => {
        const { enough, left } = plan(prospect, schedule);
        const roomier = enough === undefined ? left : plan({ ...prospect, minutes: enough }, schedule);
        expect(roomier).toEqual(enough === undefined ? 0 : expect.objectContaining({ left: 0 }));
        expect(roomier).not.toHaveProperty('enough');
      }),
    );
  });
  test('is the same at every reckoning', () => {
    fc.assert(
      fc.property(prospects, (prospect) => {
        expect(plan(prospect, schedule)).toEqual(plan(prospect, schedule));
      }),
      { numRuns: 20 },
    );
  });
  test('is made anew after missed days: what was to be done is spread over the days that are left', () => {
    fc.assert(
      fc.property(prospects, fc.integer({ min: 1, max: 20 }), (prospect, missed) => {
        fc.pre(prospect.today + missed < prospect.exam);
        const later = plan({ ...prospect, today: prospect.today + missed }, schedule);
        expect(later.days).toHaveLength(prospect.exam - prospect.today - missed);
        expect(later.days.reduce((sum, { fresh }) => sum + fresh, later.left)).toBe(prospect.fresh);
        if (later.enough === undefined) expect(later.left).toBe(0);
      }),
    );
  });
});

describe('a month for sixty new facts', () => {
  const month: Prospect = { reviewed: [], fresh: 60, today, exam: today + 30, minutes: 20, seconds };
  const { days, recalled, enough } = plan(month, schedule);
  test('they are spread evenly, none in the last days', () => {
    expect(enough).toBeUndefined();
    expect(Math.max(...days.map(({ fresh }) => fresh))).toBeLessThanOrEqual(3);
    expect(days.slice(-3).map(({ fresh }) => fresh)).toEqual([0, 0, 0]);
  });
  test('and nearly all recalled on the day', () => {
    expect(recalled).toBeGreaterThan(0.88);
    expect(recalled).toBeLessThan(1);
  });
  test('with five minutes and two hundred facts it does not fit, and less is recalled', () => {
    const tight = plan({ ...month, fresh: 200, minutes: 5 }, schedule);
    expect(tight.enough).toBeGreaterThan(5);
    expect(tight.recalled).toBeLessThan(recalled);
  });
  test('on the day itself there is nothing left to plan, only what is known', () => {
    const known = { ...forgotten, stability: 10, difficulty: 5, reps: 3, last: today - 10, due: today };
    const last = plan({ ...month, reviewed: [known], fresh: 1, exam: today }, schedule);
    expect(last.days).toEqual([]);
    expect(last.recalled).toBeCloseTo(0.45, 6);
  });
});
