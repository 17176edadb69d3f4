/** What the statistics show, in sentences. */
import type { Statistics } from '../../core/contract.ts';
import { sayCount, sayDayShortly, sayMinutes, sayShare } from '../../shared/say.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

export const saySpan = (days: number): string => (days === 365 ? 'the last year' : `the last ${days} days`);

/** How far what was recalled may be from what was expected without anything to say about it. */
const close = 0.03;

export function sayRetention({ retention, days }: Pick<Statistics, 'retention' | 'days'>): string {
  const reviews = sum(retention.map((bin) => bin.reviews));
  if (reviews === 0) {
    return `No fact came up again in ${saySpan(days)}. Once one does in Today, what you recalled is held here against what was expected.`;
  }
  const expected = sum(retention.map((bin) => bin.expected)) / reviews;
  const recalled = sum(retention.map((bin) => bin.recalled)) / reviews;
  const off = recalled - expected;
  const verdict =
    Math.abs(off) <= close ? 'that is about right' : off < 0 ? 'less than expected' : 'more than expected';
  const times = reviews === 1 ? 'the one review' : `${reviews.toLocaleString('en-GB')} reviews`;
  return `In ${saySpan(days)} you recalled ${sayShare(recalled)} of ${times}; ${sayShare(expected)} was expected: ${verdict}.`;
}

export function sayForecast({ forecast }: Pick<Statistics, 'forecast'>): string {
  const facts = (days: number) => sum(forecast.slice(0, days).map((one) => one.facts));
  const minutes = (days: number) => sum(forecast.slice(0, days).map((one) => one.minutes));
  if (facts(30) === 0) {
    return 'Nothing you know comes up in the next 30 days. What you answer in Today or learn as new will stand here on its day.';
  }
  const busiest = forecast.reduce((most, one) => (one.facts > most.facts ? one : most));
  const near = facts(14) === 0 ? 'nothing' : `${sayCount(facts(14), 'fact')}, about ${sayMinutes(minutes(14))}`;
  return `Due in the next 14 days: ${near}; in 30 days: ${sayCount(facts(30), 'fact')}. The fullest day is ${sayDayShortly(busiest.day)}, with ${busiest.facts}. New facts come on top.`;
}

export function sayCalendar({ calendar }: Pick<Statistics, 'calendar'>): string {
  if (calendar.length === 0) return 'Each day you answer something will be marked here.';
  const answers = sum(calendar.map((day) => day.answers));
  const minutes = sum(calendar.map((day) => day.minutes));
  return `In the last year you answered ${sayCount(answers, 'question')} on ${sayCount(calendar.length, 'day')}, in about ${sayDuration(minutes)}.`;
}

/** `25 minutes`, `3 hours` */
const sayDuration = (minutes: number): string =>
  minutes < 90 ? sayMinutes(minutes) : sayCount(Math.round(minutes / 60), 'hour');

export function sayFaces({ faces, days }: Pick<Statistics, 'faces' | 'days'>, name: (face: string) => string): string {
  const [slowest] = faces;
  if (!slowest)
    return `Nothing was answered in ${saySpan(days)}. How long each kind of question takes you will stand here.`;
  const quickest = faces.at(-1) ?? slowest;
  const most = `“${name(slowest.face)}” takes you ${saySeconds(slowest.seconds)}`;
  if (quickest === slowest) return `In ${saySpan(days)} ${most} on average.`;
  return `In ${saySpan(days)} ${most} on average, “${name(quickest.face)}” ${saySeconds(quickest.seconds)}.`;
}

export const saySeconds = (seconds: number): string => `${seconds < 9.95 ? seconds.toFixed(1) : Math.round(seconds)} s`;

const sayTimes = (times: number): string => (times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`);

/** `Izium taken for Lyman 4 times, Lyman for Izium once` */
export function sayConfusion({ asked, given, times, back }: Statistics['confusions'][number]): string {
  const forth = `${asked} taken for ${given} ${sayTimes(times)}`;
  return back > 0 ? `${forth}, ${given} for ${asked} ${sayTimes(back)}` : forth;
}
