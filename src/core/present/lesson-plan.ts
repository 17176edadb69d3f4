/**
 * How one teacher tells a lesson to one class: another order, steps left out, own steps, own notes, own questions. The
 * pack stays as it is; the plan names what it changes. It is kept as a change of the log (so it is in every backup) and
 * handed over as a file.
 */
import { z } from 'zod';

const id = z.string().min(1).max(200);
/** as long as a wall has room for, like the lines of a pack's story */
const line = z.string().trim().min(1).max(110);
const shared = {
  /** left out, and kept for another time */
  hidden: z.literal(true).optional(),
  /** ids of questions, in the order they are asked once the step's lines are shown */
  asks: z
    .array(id)
    .max(20)
    .refine((asks) => new Set(asks).size === asks.length, 'each question once')
    .optional(),
  notes: z.string().max(5000).optional(),
  /** how long it is to take */
  seconds: z.int().positive().max(36_000).optional(),
};

/** A step of the pack's story; what is not said stays as the pack has it. */
export const PackStep = z.strictObject({ step: id, ...shared });

/** A step of the teacher's own, over the map of one of the pack's. */
export const OwnStep = z.strictObject({
  own: z.uuid(),
  heading: line.max(80),
  lines: z.array(line).max(4),
  /** the step of the pack whose map it shows */
  map: id,
  ...shared,
});

export const LessonPlan = z.strictObject({
  name: z.string().trim().min(1).max(80),
  steps: z
    .array(z.union([PackStep, OwnStep]))
    .max(200)
    .check(({ value, issues }) => {
      const seen = new Set<string>();
      for (const [at, step] of value.entries()) {
        const [field, id] = 'own' in step ? ['own', step.own] : ['step', step.step];
        if (seen.has(id)) issues.push({ code: 'custom', input: id, path: [at, field], message: 'each step once' });
        seen.add(id);
      }
    }),
});
export type LessonPlan = z.infer<typeof LessonPlan>;
export type PlannedStep = LessonPlan['steps'][number];
export type OwnStep = z.infer<typeof OwnStep>;

/** A lesson plan as a file to hand over. */
export const PlanFile = z.strictObject({
  format: z.literal('salient-plan/1'),
  pack: id,
  packVersion: z.string().max(40),
  plan: LessonPlan,
});
export type PlanFile = z.infer<typeof PlanFile>;
