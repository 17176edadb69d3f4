/** A lesson plan as a file, out and in: `NAME.salient-plan.json`. */
import type { z } from 'zod';
import type { PackIssue, Problem } from '../contract.ts';
import { ProblemError } from '../http/problems.ts';
import { PlanFile } from './lesson-plan.ts';

/** Nobody reads further. */
const shown = 20;

/**
 * @param file its name, for what is said of it
 * @throws ProblemError with every field that is wrong, and what was expected there
 */
export function readPlanFile(text: string, file: string): PlanFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new ProblemError(refused([{ file, field: 'all of it', expected: 'JSON' }]));
  }
  const { data, error } = safely(json, file);
  if (data) return data;
  const issues = error.issues.flatMap((issue) => issuesOf(issue, json, file));
  throw new ProblemError(refused(issues.slice(0, shown)));
}

function safely(json: unknown, file: string) {
  try {
    return PlanFile.safeParse(json);
  } catch {
    // the stack was used up
    throw new ProblemError(refused([{ file, field: 'all of it', expected: 'no lists in lists without end' }]));
  }
}

const refused = (issues: PackIssue[]): Problem => ({
  type: 'plan-refused',
  title: 'This is not a whole lesson plan.',
  status: 422,
  safe: 'Nothing was changed.',
  action: 'Choose a file that “Save as a file” of a lesson plan wrote. If it was edited, mend what is listed here.',
  issues,
});

/** @param pack the lesson that is open */
export const otherLesson = (file: string, found: string, pack: string): Problem => ({
  type: 'plan-of-another-lesson',
  title: `This lesson plan is for the lesson “${found}”.`,
  status: 409,
  safe: 'Nothing was changed.',
  action: `Open the lesson “${found}” and import it there.`,
  issues: [{ file, field: 'pack', expected: `“${pack}”, the lesson that is open`, found: `“${found}”` }],
});

function issuesOf(issue: z.core.$ZodIssue, json: unknown, file: string): PackIssue[] {
  const { path, message } = issue;
  // a step is of the pack or the teacher's own: what is wrong is said of the kind it seems to be
  if (issue.code === 'invalid_union' && issue.errors.length === 2) {
    const step = at(json, path);
    const errors = issue.errors[typeof step === 'object' && step !== null && 'own' in step ? 1 : 0] ?? [];
    return errors.flatMap((one) => issuesOf({ ...one, path: [...path, ...one.path] }, json, file));
  }
  const value = at(json, path);
  const found = ['string', 'number', 'boolean'].includes(typeof value) ? JSON.stringify(value).slice(0, 60) : undefined;
  return [{ file, field: path.join('.') || 'all of it', expected: message, ...(found !== undefined && { found }) }];
}

const at = (json: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    json,
  );
