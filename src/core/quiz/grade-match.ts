/** Pairs that belong together: each counts the same. */
import { formatWhen } from '../time/format-when.ts';
import type { When } from '../time/when.ts';
import type { Material, QuestionOf } from './faces.ts';
import { gradeOf, type Grade } from './verdict.ts';

export function gradeMatch(
  question: QuestionOf<'match'>,
  given: readonly [string, string][],
  material: Material,
): Grade {
  const { pairs } = question;
  const chosen = new Map(given);
  const fits = fitting(question, material);
  const made = pairs.filter(({ left }) => fits(left, chosen.get(left))).length;
  if (made === pairs.length) return gradeOf(1);
  return gradeOf(made / pairs.length, [`${made} of ${pairs.length} pairs belong together.`]);
}

/**
 * Whether something may stand beside what is left: its own, or the date of an event that may have been at the same time.
 */
export function fitting(
  question: QuestionOf<'match'>,
  material: Material,
): (left: string, right: string | undefined) => boolean {
  const { pairs } = question;
  const dates = datesOf(question, material);
  return (left, right) => {
    const [own, other] = [
      pairs.findIndex((pair) => pair.left === left),
      pairs.findIndex((pair) => pair.right === right),
    ];
    const [one, another] = [dates[own], dates[other]];
    return own >= 0 && (own === other || (one !== undefined && another !== undefined && mayMeet(one, another)));
  };
}

/** The dates the right sides are, where the question names an event for each pair and says its date. */
function datesOf({ events, pairs }: QuestionOf<'match'>, { index }: Material): (When | undefined)[] {
  if (events.length !== pairs.length) return [];
  return pairs.map(({ right }, at) => {
    const when = index.event.get(events[at] ?? '')?.when;
    return when && formatWhen(when, 'en') === right ? when : undefined;
  });
}

const mayMeet = (one: When, other: When): boolean => one.from <= other.to && other.from <= one.to;
