/** A date, as exact as the reader knows it, held against one that is as exact as it is known. */
import { dayMs, type Precision, type When } from '../time/when.ts';
import { isVague } from './datable.ts';
import type { Material, QuestionOf } from './faces.ts';
import { gradeOf, type Grade } from './verdict.ts';

/** How far off, in units of the event's own precision, a date earns nothing any more. */
const reach: Record<Precision, number> = { day: 7, month: 6, year: 10, decade: 5, century: 3 };
/** Units on either side that "about" and "perhaps" may mean. */
const slack = 3;
/** What is left for each step of precision that a date falls short of. */
const coarser = 0.5;
const steps: readonly Precision[] = ['day', 'month', 'year', 'decade', 'century'];

/** `2022-09-10`, `2022-09` or `2022`; undefined for what is no date of our calendar. */
export function readGuess(text: string): When | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  if (year === undefined || year === '0000') return undefined;
  const from = Date.parse(`${year}-${month ?? '01'}-${day ?? '01'}`);
  if (!Number.isFinite(from) || !new Date(from).toISOString().startsWith(text)) return undefined;
  const next = new Date(from);
  if (day !== undefined) next.setUTCDate(next.getUTCDate() + 1);
  else if (month !== undefined) next.setUTCMonth(next.getUTCMonth() + 1);
  else next.setUTCFullYear(next.getUTCFullYear() + 1);
  const precision = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  const vague = { span: false, between: false, approximate: false, uncertain: false, openStart: false, openEnd: false };
  return { edtf: text, from, to: Number(next) - 1, precision, ...vague };
}

/**
 * Credit falls evenly from 1, where the date may be the event's, to 0 at the reach of the event's precision, and is
 * halved for each step the date is less exact than what is known.
 */
export function gradeDate({ event: id }: QuestionOf<'date'>, given: string, { index }: Material): Grade {
  const guess = readGuess(given);
  const event = index.event.get(id);
  if (!guess || !event) return gradeOf(0);
  const { when } = event;
  const off = unitsOff(guess, when);
  const vaguer = isWider(guess, when) ? Math.max(0, rank(guess) - rank(when)) : 0;
  const credit = Math.max(0, 1 - Math.abs(off) / reach[when.precision]) * coarser ** vaguer;
  return gradeOf(credit, notes(off, vaguer, when.precision));
}

const rank = ({ precision }: When): number => steps.indexOf(precision);

/** How many units of the event's precision a date is too early (below 0) or too late; 0 where it may be the event's. */
function unitsOff(guess: When, when: When): number {
  const unit = (at: number) => unitOf(at, when.precision);
  const room = isVague(when) ? slack : 0;
  const first = when.openStart ? -Infinity : unit(when.from) - room;
  const last = when.openEnd ? Infinity : unit(when.to) + room;
  if (unit(guess.to) < first) return unit(guess.to) - first;
  return Math.max(0, unit(guess.from) - last);
}

/** The day, month, year, decade or century an instant falls in, counted from any start. */
function unitOf(at: number, precision: Precision): number {
  const date = new Date(at);
  const year = date.getUTCFullYear();
  switch (precision) {
    case 'day':
      return Math.floor(at / dayMs);
    case 'month':
      return year * 12 + date.getUTCMonth();
    case 'year':
      return year;
    case 'decade':
      return Math.floor(year / 10);
    case 'century':
      return Math.floor(year / 100);
  }
}

const isWider = (guess: When, when: When): boolean =>
  !when.openStart && !when.openEnd && guess.to - guess.from > when.to - when.from;

const plurals: Record<Precision, string> = {
  day: 'days',
  month: 'months',
  year: 'years',
  decade: 'decades',
  century: 'centuries',
};

function notes(off: number, vaguer: number, precision: Precision): string[] {
  const count = Math.abs(off);
  return [
    ...(count > 0
      ? [`${count} ${count === 1 ? precision : plurals[precision]} too ${off < 0 ? 'early' : 'late'}.`]
      : []),
    ...(vaguer > 0 ? [`${count === 0 ? 'Right as far as it goes: the' : 'The'} ${precision} is known.`] : []),
  ];
}
