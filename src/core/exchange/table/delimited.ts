/** Tables as text: CSV (RFC 4180), and the same with a tab between fields. */

export type Separator = ',' | '\t' | ';';

/** What a spreadsheet takes for a formula when a field starts with it (OWASP, CSV injection). */
const formula = /^[=+\-@\t\r]/;
/** Our guard against that, and a guard that was there before. */
const guarded = /^'+[=+\-@\t\r]/;

const guard = (field: string): string => (formula.test(field) || guarded.test(field) ? `'${field}` : field);
const unguard = (field: string): string => (guarded.test(field) ? field.slice(1) : field);

/** Rows with CRLF after each. Fields that a spreadsheet would reckon get an apostrophe in front. */
export function writeTable(rows: readonly (readonly string[])[], separator: Separator): string {
  const special = new RegExp(`["\r\n${separator}]`);
  const write = (field: string) => {
    const safe = guard(field);
    return special.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return rows.map((row) => `${row.map(write).join(separator)}\r\n`).join('');
}

/** Where a table cannot be read: the line, counted from 1, and why. */
export class TableError extends Error {
  readonly line: number;
  constructor(line: number, expected: string) {
    super(expected);
    this.line = line;
  }
}

export interface Row {
  /** the line it starts on, from 1 */
  line: number;
  fields: string[];
}

/**
 * Reads what `writeTable` writes, and what spreadsheets write: any line end, a byte order mark, no end after the last row.
 * Empty lines are no rows.
 * @throws TableError where a quote is not closed, or something follows a closed one
 */
export function readTable(text: string, separator: Separator): Row[] {
  const rows: Row[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  let row: Row = { line, fields: [] };
  const plain = new RegExp(`[^\r\n${separator}]*`, 'y');
  const end = () => {
    if (row.fields.length > 1 || row.fields[0] !== '') rows.push(row);
    row = { line, fields: [] };
  };
  while (at < text.length) {
    let field: string;
    if (text[at] === '"') {
      const start = line;
      const close = closingQuote(text, at + 1);
      if (close === undefined) throw new TableError(start, 'a closing quote');
      field = text.slice(at + 1, close).replaceAll('""', '"');
      line += field.match(/\r\n|\r|\n/g)?.length ?? 0;
      at = close + 1;
      const next = text[at];
      if (next !== undefined && next !== separator && next !== '\r' && next !== '\n') {
        throw new TableError(line, 'a separator or the end of the line after a closing quote');
      }
    } else {
      plain.lastIndex = at;
      field = plain.exec(text)?.[0] ?? '';
      at += field.length;
    }
    row.fields.push(unguard(field));
    if (text[at] === separator) {
      at += 1;
      if (at < text.length) continue;
      row.fields.push('');
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line += 1;
    end();
  }
  return rows;
}

function closingQuote(text: string, from: number): number | undefined {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return undefined;
}
