/** What the page of lesson plans says. */
import type { Step } from '../../core/pack/lesson.ts';
import type { LessonPlan, PlannedStep } from '../../core/present/lesson-plan.ts';
import { secondsOf } from '../../core/present/running-order.ts';
import { sayCount } from '../../shared/say.ts';

/** "4 min", "1 min 30 s", "45 s" */
export function sayDuration(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return [...(minutes > 0 ? [`${minutes} min`] : []), ...(rest > 0 ? [`${rest} s`] : [])].join(' ') || '0 s';
}

/** "12 steps, 2 hidden, 24 min planned" */
export function sayPlan(plan: LessonPlan): string {
  const hidden = plan.steps.filter((step) => step.hidden).length;
  const seconds = secondsOf(plan);
  return [
    sayCount(plan.steps.length - hidden, 'step'),
    ...(hidden > 0 ? [`${hidden} hidden`] : []),
    seconds > 0 ? `${sayDuration(seconds)} planned` : 'no times planned',
  ].join(', ');
}

export const headingOf = (planned: PlannedStep, step: Step | undefined): string =>
  'own' in planned ? planned.heading : (step?.heading ?? planned.step);

/** A name that no other plan has: "My plan", "My plan 2" */
export function freshName(wish: string, names: readonly string[]): string {
  const taken = new Set(names);
  let name = wish.slice(0, 74);
  for (let number = 2; taken.has(name); number += 1) name = `${wish.slice(0, 74)} ${number}`;
  return name;
}

/** "class-9b.salient-plan.json"; letters of any language are kept */
export function fileNameOf(name: string): string {
  const slug = name.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return `${slug.replace(/^-+|-+$/g, '') || 'lesson'}.salient-plan.json`;
}
