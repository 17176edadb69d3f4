/**
 * What is done to the order of a lesson plan. Each gives another plan and loses nothing: steps of the pack are hidden,
 * never taken out, and come back as they were.
 */
import type { LessonPlan, OwnStep, PlannedStep } from './lesson-plan.ts';

/** All there is to know here of a pack's story, in its order. */
type Story = readonly { id: string }[];

/** Tells the steps of a plan apart; the id of the slide it becomes. */
export const keyOf = (step: PlannedStep): string => ('own' in step ? step.own : step.step);

/** The pack's own order. */
export const planOf = (story: Story, name: string): LessonPlan => ({
  name,
  steps: story.map(({ id }) => ({ step: id })),
});

/** A plan may be older than the pack: steps that are new come behind the one they follow in the pack. */
export function completed(story: Story, plan: LessonPlan): LessonPlan {
  const steps = [...plan.steps];
  const named = new Set(steps.map(keyOf));
  for (const [at, { id }] of story.entries()) {
    if (named.has(id)) continue;
    const before = story[at - 1]?.id;
    steps.splice(steps.findIndex((one) => 'step' in one && one.step === before) + 1, 0, { step: id });
  }
  return { ...plan, steps };
}

/** @param to the place it is to have, from 0; beyond the ends it is the first or the last */
export function moved(plan: LessonPlan, key: string, to: number): LessonPlan {
  const step = plan.steps.find((one) => keyOf(one) === key);
  if (!step) return plan;
  const others = plan.steps.filter((one) => one !== step);
  return { ...plan, steps: others.toSpliced(Math.max(0, Math.min(others.length, to)), 0, step) };
}

/** What can be said of a step; undefined leaves it to the pack again. */
export interface StepChange {
  hidden?: true | undefined;
  notes?: string | undefined;
  asks?: readonly string[] | undefined;
  seconds?: number | undefined;
}
/** What can be said of an own step besides. */
export type OwnStepChange = Partial<Pick<OwnStep, 'heading' | 'lines' | 'map'>>;

export function changed(plan: LessonPlan, key: string, change: StepChange | OwnStepChange): LessonPlan {
  const steps = plan.steps.map((step): PlannedStep => {
    if (keyOf(step) !== key) return step;
    const all = Object.entries({ ...step, ...change }).filter(([, value]) => value !== undefined);
    return Object.fromEntries(all) as PlannedStep;
  });
  return { ...plan, steps };
}

/** @param behind the step it follows; the first where there is no such step */
export function withOwnStep(plan: LessonPlan, own: OwnStep, behind?: string): LessonPlan {
  const at = plan.steps.findIndex((step) => keyOf(step) === behind) + 1;
  return { ...plan, steps: plan.steps.toSpliced(at, 0, own) };
}

/** Takes out an own step, or one that the pack no longer has. */
export const without = (plan: LessonPlan, key: string): LessonPlan => ({
  ...plan,
  steps: plan.steps.filter((step) => keyOf(step) !== key),
});

/** Seconds of all steps that are shown. */
export const secondsOf = ({ steps }: LessonPlan): number =>
  steps.reduce((sum, { hidden, seconds = 0 }) => (hidden ? sum : sum + seconds), 0);

const longest = 36_000;

/**
 * The plan with the times of a rehearsal. What the cover and the end took goes to the step beside them; steps that were
 * not shown keep what they had.
 * @param slides ids of the slides as they were shown, cover and end with them
 * @param spent milliseconds by id of a slide
 */
export function timed(
  plan: LessonPlan,
  slides: readonly string[],
  spent: Readonly<Record<string, number>>,
): LessonPlan {
  const told = slides.slice(1, -1);
  const taken = new Map(told.map((id) => [id, spent[id] ?? 0]));
  for (const [from, to] of [
    [slides[0], told[0]],
    [slides.at(-1), told.at(-1)],
  ])
    if (from !== undefined && to !== undefined) taken.set(to, (taken.get(to) ?? 0) + (spent[from] ?? 0));
  return [...taken]
    .filter(([, ms]) => ms > 0)
    .reduce((now, [id, ms]) => {
      const seconds = Math.max(1, Math.min(longest, Math.round(ms / 1000)));
      return changed(now, id, { seconds });
    }, plan);
}

/** What a plan names that the lesson does not have, in the plan's order. */
export interface Stray {
  steps: readonly string[];
  /** own steps whose map is gone, by key: they are not shown */
  maps: readonly string[];
  questions: readonly string[];
}

export function strayIn({ steps }: LessonPlan, story: Story, isQuestion: (id: string) => boolean): Stray {
  const ids = new Set(story.map(({ id }) => id));
  return {
    steps: steps.flatMap((step) => ('step' in step && !ids.has(step.step) ? [step.step] : [])),
    maps: steps.flatMap((step) => ('own' in step && !ids.has(step.map) ? [step.own] : [])),
    questions: [...new Set(steps.flatMap(({ asks = [] }) => asks.filter((id) => !isQuestion(id))))],
  };
}
