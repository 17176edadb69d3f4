/** A `When` in words. Phrases are English; the locale orders day, month and year. */
import { dateFormat } from './date-format.ts';
import type { Precision, When } from './when.ts';

/** "10 September 2022, morning", "about March 1681", "between 10 and 11 September 2022", "16th to mid-17th century".
 *  @param locale BCP 47; plain `en` is read as British, day before month */
export function formatWhen(when: When, locale: string): string {
  const words = when.openStart || when.openEnd ? open(when, locale) : closed(when, locale);
  const about = when.approximate ? `about ${words}` : words;
  const perhaps = when.uncertain ? `perhaps ${about}` : about;
  return when.dayPart ? `${perhaps}, ${when.dayPart}` : perhaps;
}

function open(when: When, locale: string): string {
  const known = point(when.from, when.precision, locale);
  if (when.between) return when.openStart ? `on or before ${known}` : `on or after ${known}`;
  return when.openStart ? `until ${known}` : `from ${known}`;
}

function closed(when: When, locale: string): string {
  const { from, to, precision, span, between } = when;
  if (!span && !between) return point(from, precision, locale);
  const [start, end] = precision === 'century' ? centuries(from, to) : ends(from, to, precision, locale);
  if (start === '') return end;
  if (between) return `between ${start} and ${end}`;
  return /^\d+$/.test(start) ? `${start}–${end}` : `${start} to ${end}`;
}

function point(at: number, precision: Precision, locale: string): string {
  if (precision === 'century') return `${ordinal(centuryOf(at))} century${eraOf(at)}`;
  if (precision === 'decade') return `the ${Math.floor(new Date(at).getUTCFullYear() / 10) * 10}s`;
  return formatter(at, precision, locale).format(at);
}

/** The two ends, the first without what it shares with the second: "10" and "11 September 2022". */
function ends(from: number, to: number, precision: Precision, locale: string): [string, string] {
  if (precision === 'decade') {
    const [start, end] = [point(from, precision, locale), point(to, precision, locale)];
    return start === end ? ['', end] : [start, end];
  }
  const parts = formatter(from, precision, locale).formatRangeToParts(from, to);
  if (parts.every(({ source }) => source === 'shared')) return ['', point(to, precision, locale)];
  const text = (source: string) =>
    parts
      .filter((part) => part.source === source)
      .map(({ value }) => value)
      .join('');
  const startAt = parts.findIndex(({ source }) => source === 'startRange');
  const endAt = parts.findLastIndex(({ source }) => source === 'endRange');
  const before = parts
    .slice(0, startAt)
    .map(({ value }) => value)
    .join('');
  const after = parts
    .slice(endAt + 1)
    .map(({ value }) => value)
    .join('');
  return [before + text('startRange'), text('endRange') + after];
}

function formatter(at: number, precision: Precision, locale: string): Intl.DateTimeFormat {
  return dateFormat(locale, {
    year: 'numeric',
    month: precision === 'day' || precision === 'month' ? 'long' : undefined,
    day: precision === 'day' ? 'numeric' : undefined,
    era: new Date(at).getUTCFullYear() < 1 ? 'short' : undefined,
  });
}

/** Two ends in centuries, each with the third of the century it falls in: "16th", "mid-17th century". */
function centuries(from: number, to: number): [string, string] {
  const start = third(from, 'start') + ordinal(centuryOf(from));
  const end = `${third(to, 'end')}${ordinal(centuryOf(to))} century${eraOf(to)}`;
  return centuryOf(from) === centuryOf(to) && third(from, 'start') === '' ? ['', end] : [start, end];
}

/** Nothing where the date reaches to that end of its century. */
function third(at: number, end: 'start' | 'end'): '' | 'early ' | 'mid-' | 'late ' {
  const year = new Date(at).getUTCFullYear();
  const offset = year % 100;
  if (year < 1 || offset === (end === 'start' ? 0 : 99)) return '';
  return offset < 34 ? 'early ' : offset < 67 ? 'mid-' : 'late ';
}

/** 1500 to 1599 is the 16th, as EDTF's `15XX` has it. */
function centuryOf(at: number): number {
  const year = new Date(at).getUTCFullYear();
  return Math.floor(Math.abs(year) / 100) + 1;
}

const eraOf = (at: number): string => (new Date(at).getUTCFullYear() < 1 ? ' BC' : '');

function ordinal(n: number): string {
  const suffix = { one: 'st', two: 'nd', few: 'rd' } as Partial<Record<Intl.LDMLPluralRule, string>>;
  return n + (suffix[new Intl.PluralRules('en', { type: 'ordinal' }).select(n)] ?? 'th');
}
