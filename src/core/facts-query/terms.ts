/** What each `key:value` of a search means to the parser. What it means of a fact stands in `matching.ts`. */
import { closest, distance } from 'fastest-levenshtein';
import { Question, Status, type Face } from '../pack/schema.ts';
import type { Rating } from '../memory/schedule.ts';
import { parseWhen } from '../time/parse-when.ts';
import { fold } from './fold.ts';
import { comparisons, measures, ratings, states, type Comparison, type Term } from './query.ts';
import { Fault, type Token } from './tokens.ts';

export const faces: readonly Face[] = Question.options.map(({ shape }) => shape.face.value);

type Reader = (value: string, where: Where) => Term;
/** Where the whole term stands, and how its beginning is written. */
type Where = Pick<Token, 'at' | 'length'> & { head: string };

const words =
  (kind: 'pack' | 'tag' | 'place' | 'claimant', expected: string): Reader =>
  (value, where) => {
    if (!fold(value)) throw new Fault({ ...afterHead(where), expected });
    return { kind, text: value };
  };

const day =
  (kind: 'before' | 'after'): Reader =>
  (value, where) => {
    try {
      return { kind, date: parseWhen(value) };
    } catch {
      const expected = 'a date such as 2022-09-01, 2022-09 or 2022';
      throw new Fault({ ...afterHead(where), expected });
    }
  };

const readers: Record<string, Reader> = {
  pack: words('pack', 'a part of a lesson’s title or id'),
  is: (value, where) => ({ kind: 'is', state: oneOf(states, value, where) }),
  face: (value, where) => ({ kind: 'face', face: oneOf(faces, value, where) }),
  rated: (value, where) => ({
    kind: 'rated',
    rating: (ratings.indexOf(oneOf(ratings, value, where)) + 1) as Rating,
  }),
  before: day('before'),
  after: day('after'),
  tag: (value, where) => words('tag', 'a tag')(value.toLowerCase(), where),
  flag: (value, where) => {
    if (!/^[0-7]$/.test(value))
      throw new Fault({ ...afterHead(where), expected: 'a number from 1 to 7, or 0 for none' });
    return { kind: 'flag', flag: Number(value) };
  },
  place: words('place', 'a part of a place’s name'),
  status: (value, where) => ({ kind: 'status', status: oneOf(Status.options, value, where) }),
  claimant: words('claimant', 'a part of the name of who says so'),
};
export const keys: readonly string[] = Object.keys(readers);

/** A word or a phrase that stands alone, or with what stands before its colon or comparison. */
export function readTerm(token: Token): Term {
  if (token.kind === 'quoted')
    return token.key === undefined ? readText(token) : readValue(token, token.key, token.text);
  const named = /^(\p{L}+):(.*)$/su.exec(token.text);
  if (named) return readValue(token, named[1] ?? '', named[2] ?? '');
  const compared = /^(\p{L}+)(<=|>=|<|>)(.*)$/su.exec(token.text);
  if (compared) return readComparison(token, compared[1] ?? '', compared[2] ?? '', compared[3] ?? '');
  return readText(token);
}

function readText({ at, length, text }: Token): Term {
  if (!fold(text)) throw new Fault({ at, length, expected: 'a word with a letter or a digit' });
  return { kind: 'text', text };
}

function readValue({ at, length, text }: Token, name: string, value: string): Term {
  const key = name.toLowerCase();
  const read = Object.hasOwn(readers, key) ? readers[key] : undefined;
  if (read) return read(value, { at, length, head: `${key}:` });
  const near = nearest(key, keys);
  throw new Fault({
    ...{ at, length },
    expected: `one of ${list(keys.map((one) => `${one}:`))}, or quotation marks around words with a colon`,
    suggestion: near ? `${near}:${quoteIfNeeded(value)}` : `"${text}"`,
  });
}

function readComparison({ at, length, text }: Token, name: string, by: string, value: string): Term {
  const measure = measures.find((one) => one === name.toLowerCase());
  if (!measure) {
    const near = nearest(name.toLowerCase(), measures);
    const suggestion = near ? `${near}${by}${value}` : `"${text}"`;
    throw new Fault({ at, length, expected: `${list(measures)} before “${by}”`, suggestion });
  }
  const number = Number(value);
  const fits = /^\d+(\.\d+)?$/.test(value) && (measure === 'stability' || number <= 1);
  if (fits) return { kind: 'compare', measure, by: comparisons.find((one) => one === by) as Comparison, value: number };
  const percent = /^(\d{1,2}(?:\.\d+)?|100)%?$/.exec(value)?.[1];
  throw new Fault({
    ...{ at: at + name.length + by.length, length: value.length },
    expected: measure === 'recall' ? 'a chance from 0 to 1, such as 0.7' : 'a number of days, such as 30',
    ...(measure === 'recall' && percent && { suggestion: String(Number(percent) / 100) }),
  });
}

function oneOf<T extends string>(options: readonly T[], value: string, where: Where): T {
  const found = options.find((one) => one === value.toLowerCase());
  if (found) return found;
  const suggestion = nearest(value.toLowerCase(), options);
  throw new Fault({ ...afterHead(where), expected: `one of ${list(options)}`, ...(suggestion && { suggestion }) });
}

const afterHead = ({ at, length, head }: Where) => ({ at: at + head.length, length: length - head.length });

const list = (options: readonly string[]): string =>
  options.length === 1 ? String(options[0]) : `${options.slice(0, -1).join(', ')} or ${options.at(-1)}`;

/** What somebody who wrote this is likely to have meant: the beginning of it, or two slips away at most. */
function nearest(written: string, options: readonly string[]): string | undefined {
  if (!written) return undefined;
  const begun = options.find((one) => one.startsWith(written));
  const near = begun ?? closest(written, [...options]);
  return begun || distance(written, near) <= Math.min(2, written.length - 1) ? near : undefined;
}

/** A value as it has to be written. */
export const quoteIfNeeded = (value: string): string => (/[\s()"]/u.test(value) || !value ? `"${value}"` : value);
