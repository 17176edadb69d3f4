/** From EDTF to a `When`. Not for the page: edtf.js and its grammar stay in the core. */
import edtf, { parse, type DateNode, type Node } from 'edtf';
import { dayMs, dayPartHours, type DayPart, type Precision, type When } from './when.ts';

/** Longer texts are refused unread: the parser's work grows with the length. */
const maxLength = 64;
/** A date without any vagueness. */
const exact = { span: false, between: false, approximate: false, uncertain: false, openStart: false, openEnd: false };
const fineToCoarse: readonly Precision[] = ['day', 'month', 'year', 'decade', 'century'];
/** `unspecified` masks that leave a date of lesser precision: 202X, 20XX, 2022-XX, 2022-09-XX, 2022-XX-XX. */
const unspecifiedPrecision: Record<number, Precision> = {
  8: 'decade',
  12: 'century',
  48: 'year',
  192: 'month',
  240: 'year',
};

/**
 * Reads a date: a day, month, year, decade or century, about (`~`) or uncertain (`?`), a span `a/b` with either end
 * open (`..`), or a choice `[a..b]` with either end open.
 * @param dayPart only with a single day
 * @throws Error that says what is wrong with the text, in words for an author
 */
export function parseWhen(text: string, dayPart?: DayPart): When {
  if (text.length > maxLength) throw new Error(`an EDTF date of at most ${maxLength} characters`);
  const when = { edtf: text, ...(readPlainDay(text) ?? read(parseEdtf(text))) };
  if (when.to < when.from) throw new Error('a date whose end is not before its start');
  if (!dayPart) return when;
  if (when.precision !== 'day' || when.to - when.from >= dayMs) throw new Error('a single day, since it has a dayPart');
  const [start, end] = dayPartHours[dayPart];
  const hour = dayMs / 24;
  return { ...when, from: when.from + start * hour, to: when.from + end * hour - 1, dayPart };
}

/** Most dates are plain days, and the grammar takes half a millisecond for each: a lesson would open noticeably later. */
function readPlainDay(text: string): Omit<When, 'edtf'> | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  const from = Date.parse(text);
  const isInCalendar = Number.isFinite(from) && new Date(from).toISOString().startsWith(text);
  return isInCalendar ? { ...exact, from, to: from + dayMs - 1, precision: 'day' } : undefined;
}

function parseEdtf(text: string): Node {
  try {
    return parse(text);
  } catch {
    throw new Error('an EDTF date such as 2022-09-10, 1681~, 2022-09-10/2022-09-11 or [2022-09-10..2022-09-11]');
  }
}

function read(node: Node): Omit<When, 'edtf'> {
  if (node.type === 'Interval') {
    const [start, end] = node.values;
    return join(isDate(start) ? bounds(start) : undefined, isDate(end) ? bounds(end) : undefined, 'span');
  }
  if (node.type === 'Set') {
    const [only, ...more] = node.values;
    if (only === undefined || more.length > 0) throw new Error('a choice between two dates, [a..b]');
    const [start, end] = Array.isArray(only) ? only : [node.earlier ? undefined : only, node.later ? undefined : only];
    return join(start && bounds(start), end && bounds(end), 'between');
  }
  if (node.type === 'List') throw new Error('a span a/b or a choice [a..b]; a list in braces is not a date');
  return { ...exact, ...bounds(node) };
}

const isDate = (end: DateNode | number | null): end is DateNode => end !== null && typeof end !== 'number';

type Bounds = Pick<When, 'from' | 'to' | 'precision' | 'approximate' | 'uncertain'>;

/** The first and last instant of one date. */
function bounds(node: DateNode): Bounds {
  const { min, max } = edtf(node);
  if (!Number.isFinite(min) || !Number.isFinite(max)) throw new Error('a date within the calendar');
  return {
    from: min,
    to: max,
    precision: precisionOf(node),
    approximate: Boolean(node.approximate),
    uncertain: Boolean(node.uncertain),
  };
}

function precisionOf({ type, values, unspecified }: DateNode): Precision {
  if (type === 'Century') return 'century';
  if (type === 'Decade') return 'decade';
  const known = unspecified
    ? unspecifiedPrecision[unspecified]
    : (['year', 'month', 'day'] as const)[values.length - 1];
  if (known === undefined || type === 'Season' || type === 'Year') {
    throw new Error('a day, month, year, decade or century, without season or time of day');
  }
  return known;
}

/** Two ends as one date; the end that is missing is open. */
function join(start: Bounds | undefined, end: Bounds | undefined, kind: 'span' | 'between'): Omit<When, 'edtf'> {
  const first = start ?? end;
  const last = end ?? start;
  if (!first || !last) throw new Error('a date with at least one end known');
  return {
    from: first.from,
    to: last.to,
    precision:
      fineToCoarse[Math.max(fineToCoarse.indexOf(first.precision), fineToCoarse.indexOf(last.precision))] ?? 'century',
    approximate: first.approximate || last.approximate,
    uncertain: first.uncertain || last.uncertain,
    span: kind === 'span',
    between: kind === 'between',
    openStart: !start,
    openEnd: !end,
  };
}
