/** How long a talk takes, slide by slide. Times come from outside, epoch milliseconds. */
import type { Deck } from './deck.ts';
import type { Timing } from './state.ts';

export const unstarted: Timing = { spent: {} };

/** Counts the slide's time up to now. */
export function banked({ since, spent }: Timing, slide: string, now: number): Timing {
  if (since === undefined) return { spent };
  // a clock set back in between takes nothing away
  return { since: now, spent: { ...spent, [slide]: (spent[slide] ?? 0) + Math.max(0, now - since) } };
}

export const started = (timing: Timing, now: number): Timing => ({ ...timing, since: timing.since ?? now });
export const rested = (timing: Timing, slide: string, now: number): Timing => ({
  spent: banked(timing, slide, now).spent,
});

/** Milliseconds of the whole talk so far. */
export const elapsed = ({ since, spent }: Timing, now: number): number =>
  Object.values(spent).reduce((sum, ms) => sum + ms, 0) + (since === undefined ? 0 : Math.max(0, now - since));

export interface Pace {
  /** the whole talk, milliseconds */
  planned: number;
  /** milliseconds behind the plan; negative where there is time in hand */
  behind: number;
}

/** @returns undefined for a deck whose slides have no times: nothing to be behind of */
export function paceOf({ slides }: Deck, slide: number, timing: Timing, now: number): Pace | undefined {
  const times = slides.map(({ plannedMs = 0 }) => plannedMs);
  const planned = sum(times);
  if (planned === 0) return undefined;
  // a slide is late only once its own time is over too
  const passed = elapsed(timing, now);
  const [begin, end] = [sum(times.slice(0, slide)), sum(times.slice(0, slide + 1))];
  return { planned, behind: passed > end ? passed - end : passed < begin ? passed - begin : 0 };
}

const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);
