/** From a search text to a query. Never throws: what cannot be understood is an error that says where and why. */
import type { Parsed, Query } from './query.ts';
import { readTerm } from './terms.ts';
import { Fault, tokenise, type Token } from './tokens.ts';

/** More is hardly written by hand, and nesting stays shallow. */
export const maxLength = 1000;

export function parse(text: string): Parsed {
  if (text.length > maxLength) {
    const expected = `at most ${maxLength} characters`;
    return { error: { at: maxLength, length: text.length - maxLength, expected } };
  }
  try {
    const tokens = tokenise(text);
    const [query, rest] = tokens.length === 1 ? [everything, 0] : either(tokens, 0);
    const after = tokens[rest];
    if (after?.kind === ')') throw fault(after, 'no closing bracket, since none is open');
    return { query };
  } catch (error) {
    if (error instanceof Fault) return { error: error.error };
    throw error;
  }
}

const everything: Query = { kind: 'all', of: [] };

/** What was read, and the number of the token behind it. */
type Read = [query: Query, next: number];

function either(tokens: readonly Token[], start: number): Read {
  const [first, behind] = together(tokens, start);
  const parts = [first];
  let at = behind;
  while (isOr(tokens[at])) {
    const [part, next] = together(tokens, at + 1);
    parts.push(part);
    at = next;
  }
  return [joined('any', parts), at];
}

function together(tokens: readonly Token[], start: number): Read {
  const parts: Query[] = [];
  let at = start;
  do {
    const [part, next] = one(tokens, at);
    parts.push(part);
    at = next;
  } while (tokens[at]?.kind !== 'end' && tokens[at]?.kind !== ')' && !isOr(tokens[at]));
  return [joined('all', parts), at];
}

function one(tokens: readonly Token[], at: number): Read {
  const token = tokens[at] as Token; // the last one is the end, and nothing is read behind it
  if (token.kind === '-') {
    const next = tokens[at + 1];
    if (next?.kind === 'end' || next?.at !== token.at + 1) throw fault(token, 'a word right behind the minus');
    const [of, behind] = one(tokens, at + 1);
    return [{ kind: 'not', of }, behind];
  }
  if (token.kind === '(') {
    const [of, behind] = either(tokens, at + 1);
    if (tokens[behind]?.kind !== ')') throw fault(tokens[behind] ?? token, 'a closing bracket');
    return [of, behind + 1];
  }
  if (token.kind === 'end' || token.kind === ')') throw fault(token, 'something to search for');
  if (isOr(token)) throw fault(token, 'something to search for on both sides of “or”');
  return [readTerm(token), at + 1];
}

const isOr = (token: Token | undefined): boolean => token?.kind === 'word' && token.text.toLowerCase() === 'or';

const joined = (kind: 'all' | 'any', parts: readonly Query[]): Query =>
  parts.length === 1 && parts[0] ? parts[0] : { kind, of: parts };

const fault = ({ at, length }: Token, expected: string): Fault => new Fault({ at, length, expected });
