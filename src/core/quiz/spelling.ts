/** When two spellings are the same answer, and what was wrong when they are nearly so. */
import { distance } from 'fastest-levenshtein';

/**
 * A text without what a reader is forgiven: case, accents, apostrophes, hyphens, punctuation and articles; numbers in
 * words become digits.
 */
export function fold(text: string): string {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|['‘’ʼʹʻ`´]/gu, '')
    .replace(/(\d)[,\s](?=\d{3}(?!\d))/g, '$1')
    .split(/[^\p{L}\p{N}%]+/u)
    .filter((word) => word && !articles.has(word));
  return digits(words).join(' ');
}

const articles = new Set(['the', 'a', 'an']);
const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';
const values = new Map([
  ...small.split(' ').map((word, value) => [word, value] as const),
  ...tens.split(' ').map((word, position) => [word, 20 + position * 10] as const),
]);
const multiples = new Map([
  ['hundred', 100],
  ['thousand', 1000],
]);

/** "one hundred and sixty two" → "162"; other words stay. */
function digits(words: readonly string[]): string[] {
  const out: string[] = [];
  for (let at = 0; at < words.length;) {
    const [number, length] = readNumber(words.slice(at));
    if (length > 0) out.push(String(number));
    else out.push(words[at] ?? '');
    at += Math.max(length, 1);
  }
  return out;
}

/** The number that starts a list of words, and how many words it takes; 0 when there is none. */
function readNumber(words: readonly string[]): [number: number, length: number] {
  let thousands = 0;
  let rest = 0;
  let length = 0;
  for (const [position, word] of words.entries()) {
    const value = values.get(word);
    const multiple = multiples.get(word);
    const joins = word === 'and' && length > 0 && values.has(words[position + 1] ?? '');
    if (value !== undefined && (length === 0 || fits(rest, value))) rest += value;
    else if (multiple === 100 && length > 0) rest *= 100;
    else if (multiple === 1000 && length > 0 && thousands === 0) [thousands, rest] = [rest * 1000, 0];
    else if (!joins) break;
    length = position + 1;
  }
  return [thousands + rest, length];
}

/** Whether a word may go on a number: "twenty two" and "hundred five" may, "two three" may not. */
const fits = (rest: number, value: number): boolean =>
  rest % 100 === 0 || (value < 10 && rest % 10 === 0 && rest % 100 >= 20);

export type SpellingMatch =
  | { kind: 'same' }
  /** forgiven: `meant` is how it is written */
  | { kind: 'typo'; meant: string }
  /** a right spelling, but of something else */
  | { kind: 'other'; meant: string }
  /** too far off to be forgiven, near enough to say so */
  | { kind: 'near'; meant: string; letters: number }
  | { kind: 'none' };

/** One slip of the finger for every so many letters. */
const lettersPerTypo = 5;

/**
 * Holds what was typed against the accepted spellings.
 * @param others spellings of other answers: what comes nearer to one of these is never taken for a typo
 */
export function matchSpelling(typed: string, accepted: readonly string[], others: readonly string[]): SpellingMatch {
  const text = fold(typed);
  if (!text) return { kind: 'none' };
  const right = new Set(accepted.map(fold));
  if (right.has(text)) return { kind: 'same' };
  const own = nearest(text, accepted);
  const other = nearest(
    text,
    others.filter((one) => !right.has(fold(one))),
  );
  if (other?.letters === 0) return { kind: 'other', meant: other.spelling };
  if (!own || digitsOf(own.spelling) !== digitsOf(text) || (other && other.letters < own.letters)) {
    return { kind: 'none' };
  }
  const allowed = Math.floor(fold(own.spelling).length / lettersPerTypo);
  if (own.letters <= allowed) return { kind: 'typo', meant: own.spelling };
  if (own.letters <= 2 * allowed) return { kind: 'near', meant: own.spelling, letters: own.letters };
  return { kind: 'none' };
}

function nearest(text: string, spellings: readonly string[]): { spelling: string; letters: number } | undefined {
  return spellings
    .map((spelling) => ({ spelling, letters: distance(text, fold(spelling)) }))
    .reduce<{ spelling: string; letters: number } | undefined>(
      (best, one) => (best && best.letters <= one.letters ? best : one),
      undefined,
    );
}

/** A wrong digit is a wrong number, not a slip. */
const digitsOf = (text: string): string => fold(text).replace(/\D+/g, ' ').trim();
