/** Whatever is done to a plan, no step is lost, and it yields a deck. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundledFiles, inMemory } from '../../../resources/packs/bundled.ts';
import type { Lesson } from '../pack/lesson.ts';
import { readPack } from '../pack/parse.ts';
import { deckOf } from './deck.ts';
import { LessonPlan } from './lesson-plan.ts';
import * as order from './running-order.ts';
import { keyOf } from './running-order.ts';

let lesson: Lesson;
beforeAll(async () => {
  lesson = await readPack(inMemory(await bundledFiles()));
});
const storyIds = () => lesson.story.map(({ id }) => id);

type Done = (plan: LessonPlan) => LessonPlan;
/** A step of the plan there is then. */
const some = (plan: LessonPlan, at: number): string => {
  const step = plan.steps[at % Math.max(1, plan.steps.length)];
  return step ? keyOf(step) : 'nowhere';
};
const at = fc.nat(40);
const doings: fc.Arbitrary<Done> = fc.oneof(
  fc.tuple(at, fc.integer({ min: -3, max: 40 })).map(
    ([of, to]): Done =>
      (plan) =>
        order.moved(plan, some(plan, of), to),
  ),
  fc.tuple(at, fc.boolean()).map(
    ([of, hides]): Done =>
      (plan) =>
        order.changed(plan, some(plan, of), { hidden: hides || undefined }),
  ),
  fc
    .tuple(at, fc.option(fc.string({ maxLength: 20 }), { nil: undefined }), fc.option(fc.integer({ min: 1, max: 900 })))
    .map(
      ([of, notes, seconds]): Done =>
        (plan) =>
          order.changed(plan, some(plan, of), { notes, seconds: seconds ?? undefined }),
    ),
  fc.tuple(at, fc.subarray(['q1', 'q2', 'turn:x'])).map(
    ([of, asks]): Done =>
      (plan) =>
        order.changed(plan, some(plan, of), { asks }),
  ),
  fc.tuple(at, fc.uuid(), at).map(([behind, own, map]): Done => (plan) => {
    const mapOf = storyIds()[map % storyIds().length] ?? '';
    return order.withOwnStep(plan, { own, heading: 'Ours', lines: ['A line.'], map: mapOf }, some(plan, behind));
  }),
);

describe('a running order', () => {
  test('loses no step whatever is done to it, stays a plan, and yields a deck', () => {
    fc.assert(
      fc.property(fc.array(doings, { maxLength: 25 }), (list) => {
        let plan = order.planOf(lesson.story, 'A class');
        for (const doing of list) {
          const before = plan.steps.map(keyOf);
          plan = doing(plan);
          expect(plan.steps.map(keyOf)).toEqual(expect.arrayContaining(before));
        }
        expect(LessonPlan.parse(plan)).toEqual(plan);
        const shown = plan.steps.filter(({ hidden }) => !hidden).map(keyOf);
        expect(deckOf(lesson, plan).slides.map(({ id }) => id)).toEqual(['cover', ...shown, 'end']);
      }),
      { numRuns: 200 },
    );
  });

  test('of any plan at all has every step of the story once, and a deck of what is shown', () => {
    const ids = fc.oneof(fc.constantFrom(...storyIds()), fc.string({ minLength: 1, maxLength: 8 }));
    const steps = fc.uniqueArray(
      fc.oneof(
        fc.record({ step: ids }),
        fc.record({
          own: fc.uuid(),
          heading: fc.constant('A'),
          lines: fc.array(fc.constant('A line.'), { maxLength: 2 }),
          map: ids,
        }),
      ),
      { selector: keyOf, maxLength: 20 },
    );
    fc.assert(
      fc.property(steps, (planned) => {
        const plan: LessonPlan = { name: 'Any', steps: planned };
        const all = order.completed(lesson.story, plan).steps.map(keyOf);
        expect(new Set(all).size).toBe(all.length);
        expect(all).toEqual(expect.arrayContaining(storyIds()));
        expect(all.filter((key) => planned.some((one) => keyOf(one) === key))).toEqual(planned.map(keyOf));
        const slides = deckOf(lesson, plan).slides.map(({ id }) => id);
        expect(new Set(slides).size).toBe(slides.length);
        expect(slides).toEqual(expect.arrayContaining(['cover', ...storyIds(), 'end']));
      }),
    );
  });

  test('moves a step to the place asked for, and no other changes places', () => {
    fc.assert(
      fc.property(at, fc.integer({ min: -3, max: 40 }), (of, to) => {
        const plan = order.planOf(lesson.story, 'A class');
        const key = some(plan, of);
        const keys = order.moved(plan, key, to).steps.map(keyOf);
        expect(keys.indexOf(key)).toBe(Math.max(0, Math.min(keys.length - 1, to)));
        expect(keys.filter((one) => one !== key)).toEqual(storyIds().filter((one) => one !== key));
      }),
    );
  });

  test('leaves to the pack again what is no longer said of a step', () => {
    const plan = order.planOf(lesson.story, 'A class');
    const key = some(plan, 1);
    const said = order.changed(plan, key, { notes: 'Mine', hidden: true });
    expect(said).not.toEqual(plan);
    expect(order.changed(said, key, { notes: undefined, hidden: undefined })).toEqual(plan);
  });
});

describe('the times of a rehearsal', () => {
  test('are in the plan step by step, those of cover and end beside them, and add up', () => {
    const plan = order.planOf(lesson.story, 'A class');
    const slides = deckOf(lesson, plan).slides.map(({ id }) => id);
    const spent = Object.fromEntries(slides.map((id, number) => [id, (number + 1) * 10_000]));
    const kept = order.timed(plan, slides, spent);
    expect(order.secondsOf(kept)).toBe(Object.values(spent).reduce((sum, ms) => sum + ms, 0) / 1000);
    expect(kept.steps[0]).toMatchObject({ seconds: 10 + 20 });
    expect(kept.steps.map(keyOf)).toEqual(plan.steps.map(keyOf));
  });
  test('leave what was not shown as it was planned', () => {
    const plan = order.changed(order.planOf(lesson.story, 'A class'), some(order.planOf(lesson.story, ''), 2), {
      seconds: 77,
    });
    const [, first] = deckOf(lesson, plan).slides;
    const kept = order.timed(plan, ['cover', ...storyIds(), 'end'], { [first?.id ?? '']: 400 });
    expect(kept.steps.map(({ seconds }) => seconds)).toEqual([
      1,
      undefined,
      77,
      ...storyIds()
        .slice(3)
        .map(() => undefined),
    ]);
  });
});

test('what is no longer in the lesson is found', () => {
  const [step] = lesson.story;
  const plan: LessonPlan = {
    name: 'Old',
    steps: [
      { step: 'gone', asks: ['which-oblast', 'gone-question'] },
      { own: '6f1f8f0e-7d1d-4b1b-9d52-0a1a2b3c4d5e', heading: 'Ours', lines: [], map: 'gone' },
      { step: step?.id ?? '' },
    ],
  };
  expect(order.strayIn(plan, lesson.story, (id) => id === 'which-oblast')).toEqual({
    steps: ['gone'],
    maps: ['6f1f8f0e-7d1d-4b1b-9d52-0a1a2b3c4d5e'],
    questions: ['gone-question'],
  });
});
