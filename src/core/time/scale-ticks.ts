/**
 * The ruler's divisions: which unit of the calendar suits a scale, where its ticks are and what stands beside them.
 * Two levels: ticks with labels (`6 7 8`) and what they belong to (`September 2022`); below them, unlabelled ticks of
 * the next finer unit as long as they can be told apart.
 */
import { utcDay, utcHour, utcMonday, utcMonth, utcYear, type TimeInterval } from 'd3-time';
import { dateFormat } from './date-format.ts';
import { dayMs } from './when.ts';

export interface Tick {
  /** epoch milliseconds UTC */
  at: number;
  label: string;
}

export interface Ticks {
  labelled: Tick[];
  /** what the labelled ticks belong to; from century ticks on there is nothing above */
  headings: Tick[];
  /** times of the unlabelled ticks */
  fine: number[];
}

interface Rung {
  /** milliseconds from tick to tick, about */
  step: number;
  interval: TimeInterval;
  /** pixels that a label needs, at a font of 1 rem = 16 px */
  room: number;
  label: Intl.DateTimeFormatOptions;
  heading?: { interval: TimeInterval; label: Intl.DateTimeFormatOptions };
}

const hour = dayMs / 24;
const year = 365.2425 * dayMs;

const hours = (count: number): Rung => ({
  step: count * hour,
  interval: every(utcHour, count),
  room: 48,
  label: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  heading: { interval: utcDay, label: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } },
});
const days = (interval: TimeInterval, count: number, room: number): Rung => ({
  step: count * dayMs,
  interval,
  room,
  label: { day: 'numeric' },
  heading: { interval: utcMonth, label: { month: 'long', year: 'numeric' } },
});
const months = (count: number, room: number): Rung => ({
  step: (count * year) / 12,
  interval: every(utcMonth, count),
  room,
  label: { month: 'short' },
  heading: { interval: utcYear, label: { year: 'numeric' } },
});
const years = (count: number): Rung => ({
  step: count * year,
  interval: every(utcYear, count),
  room: 52,
  label: { year: 'numeric' },
});

/** Fine to coarse. */
const ladder: readonly Rung[] = [
  hours(1),
  hours(3),
  hours(6),
  days(utcDay, 1, 30),
  days(utcMonday, 7, 30),
  months(1, 40),
  months(3, 44),
  ...[1, 5, 10, 50, 100, 500, 1000].map(years),
];

/** Unlabelled ticks closer than this, in pixels, are a grey smear. */
const finest = 6;

function every(interval: typeof utcHour, count: number): TimeInterval {
  const some = interval.every(count);
  if (!some) throw new Error(`d3-time has no interval of ${count}`);
  return some;
}

/**
 * Ticks from `from` to `to`, both included, and the heading that `from` falls under.
 * @param pixelsPerMs the scale
 * @param locale BCP 47; plain `en` is read as British
 * @param fontScale how much larger than 16 px the root font is
 */
export function ticks(from: number, to: number, pixelsPerMs: number, locale: string, fontScale = 1): Ticks {
  const found = ladder.findIndex((rung) => rung.step * pixelsPerMs >= rung.room * fontScale);
  const at = found < 0 ? ladder.length - 1 : found;
  const rung = ladder[at] as Rung;
  const finer = ladder[at - 1];
  const dates = (interval: TimeInterval, start = from) => interval.range(new Date(start), new Date(to + 1)).map(Number);
  const labelled = (times: number[], options: Intl.DateTimeFormatOptions): Tick[] =>
    times.map((time) => ({ at: time, label: dateFormat(locale, withEra(options, time)).format(time) }));
  return {
    labelled: labelled(dates(rung.interval), rung.label),
    headings: rung.heading
      ? labelled(dates(rung.heading.interval, Number(rung.heading.interval.floor(new Date(from)))), rung.heading.label)
      : [],
    fine: finer && finer.step * pixelsPerMs >= finest ? dates(finer.interval) : [],
  };
}

/** Year 0 is 1 BC: without its era it would pass for a year of ours. */
const withEra = (options: Intl.DateTimeFormatOptions, time: number): Intl.DateTimeFormatOptions =>
  options.year && new Date(time).getUTCFullYear() < 1 ? { ...options, era: 'short' } : options;
