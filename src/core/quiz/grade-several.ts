/** Several of a list: what was found, less what was chosen wrongly. */
import type { QuestionOf } from './faces.ts';
import { gradeOf, type Grade } from './verdict.ts';

/**
 * The share of the right ones that were found, less the share of the wrong ones that were chosen, never below 0: choosing
 * everything earns no more than choosing nothing. Where nothing is right, choosing nothing is.
 */
export function severalCredit(chosen: ReadonlySet<string>, right: readonly string[], wrong: readonly string[]): number {
  const share = (list: readonly string[], none: number) =>
    list.length === 0 ? none : list.filter((one) => chosen.has(one)).length / list.length;
  return Math.max(0, share(right, 1) - share(wrong, 0));
}

export function gradeSeveral({ options, answers }: QuestionOf<'choose-several'>, given: readonly string[]): Grade {
  const wrong = options.filter((option) => !answers.includes(option));
  const chosen = new Set(given);
  return gradeOf(severalCredit(chosen, answers, wrong), severalNotes(chosen, answers, wrong));
}

/** "You found 2 of 3." and what was too many. */
export function severalNotes(
  chosen: ReadonlySet<string>,
  right: readonly string[],
  wrong: readonly string[],
): string[] {
  const found = right.filter((one) => chosen.has(one)).length;
  const extra = wrong.filter((one) => chosen.has(one)).length;
  return [
    ...(found < right.length ? [`You found ${found} of ${right.length}.`] : []),
    ...(extra > 0 ? [`${extra} of those you chose ${extra === 1 ? 'does' : 'do'} not belong.`] : []),
  ];
}
