/** The days a control layer can be replayed over. */
import type { DatedControl } from '../pack/lesson.ts';
import { dayMs, startOfDay } from '../time/when.ts';

export interface Replay {
  /** first and last day with an area, epoch milliseconds UTC */
  first: number;
  last: number;
  /** days on which what is drawn changes, oldest first; the first day is one of them */
  steps: readonly number[];
}

/**
 * The replay runs over the days that have areas. Fronts and advances change its picture too, but an advance months
 * before the first area would stretch the days that matter to nothing, so alone they do not lengthen it.
 * @returns undefined for a layer without areas
 */
export function replayOf({ features }: DatedControl): Replay | undefined {
  const areas = features.filter(({ properties }) => properties.kind === 'area');
  if (areas.length === 0) return undefined;
  const first = startOfDay(Math.min(...areas.map(({ properties }) => properties.from)));
  const last = startOfDay(Math.max(...areas.map(({ properties }) => properties.to)));
  const turns = features.flatMap(({ properties: { from, to } }) => [startOfDay(from), startOfDay(to) + dayMs]);
  const steps = [...new Set([first, ...turns])].filter((day) => first <= day && day <= last).sort((a, b) => a - b);
  return { first, last, steps };
}

/** The step a day belongs to: the last one not after it; the first step for days before all of them. */
export const stepAt = ({ steps, first }: Replay, date: number): number =>
  steps.findLast((step) => step <= date) ?? first;

/** The next step in a direction, or undefined at the end. */
export function stepFrom({ steps }: Replay, date: number, direction: 1 | -1): number | undefined {
  return direction === 1 ? steps.find((step) => step > date) : steps.findLast((step) => step < date);
}
