/** The pieces of a search text, each with where it stands. */
import type { QueryError } from './query.ts';

export interface Token {
  /** `word` is all of it, its key included; of `key:"…"` the value is parted from the key */
  kind: '(' | ')' | '-' | 'word' | 'quoted' | 'end';
  text: string;
  /** the key of `key:"…"`, without its colon */
  key?: string;
  at: number;
  length: number;
}

/** Thrown within the parser alone; `parse` answers with what it holds. */
export class Fault extends Error {
  readonly error: QueryError;
  constructor(error: QueryError) {
    super(error.expected);
    this.error = error;
  }
}

const piece = /\s+|[()]|-|(?:[^\s()"-][^\s()":]*:)?"([^"]*)("?)|[^\s()"]+/suy;

export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  piece.lastIndex = 0;
  for (let match = piece.exec(text); match; match = piece.exec(text)) {
    const [all, quoted, closing] = match;
    const where = { at: match.index, length: all.length };
    if (quoted !== undefined) {
      if (!closing) throw new Fault({ ...where, expected: 'a closing quotation mark', suggestion: `${all.trim()}"` });
      const key = all.slice(0, all.indexOf('"') - 1);
      tokens.push({ kind: 'quoted', text: quoted, ...where, ...(all.indexOf('"') > 0 && { key }) });
    } else if (all === '-' || all === '(' || all === ')') tokens.push({ kind: all, text: all, ...where });
    else if (all.trim()) tokens.push({ kind: 'word', text: all, ...where });
  }
  tokens.push({ kind: 'end', text: '', at: text.length, length: 0 });
  return tokens;
}
