import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTable, TableError, writeTable, type Separator } from './delimited.ts';

const separators: Separator[] = [',', '\t', ';'];
const field = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('"', ',', '\t', ';', '\r', '\n', "'", '=', '+', '-', '@', 'a', ' ') }),
);
const rows = fc.array(fc.array(field, { minLength: 2, maxLength: 5 }), { maxLength: 6 });
const fieldsOf = (text: string, separator: Separator) => readTable(text, separator).map(({ fields }) => fields);

/** A second reader, written from the grammar of RFC 4180 alone: one expression a field. */
function byGrammar(text: string): string[][] {
  const fields = [...text.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g)];
  const table: string[][] = [[]];
  for (const [, field = '', end] of fields) {
    table.at(-1)?.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (end !== ',') table.push([]);
  }
  return table.slice(0, -1);
}

describe('what is written', () => {
  test('is read as it was', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...separators), (table, separator) => {
        expect(fieldsOf(writeTable(table, separator), separator)).toEqual(table);
      }),
    );
  });

  test('is read the same by the grammar of the RFC', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const guarded = table.map((row) => row.map((one) => (/^'*[=+\-@\t\r]/.test(one) ? `'${one}` : one)));
        expect(byGrammar(writeTable(table, ','))).toEqual(guarded);
      }),
    );
  });

  test('starts no field with what a spreadsheet would reckon', () => {
    fc.assert(
      fc.property(rows, (table) => {
        for (const one of byGrammar(writeTable(table, ',')).flat()) expect(one).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
    expect(writeTable([['=HYPERLINK("x")', '-1']], ',')).toBe(`"'=HYPERLINK(""x"")",'-1\r\n`);
  });
});

test.each([
  ['a,b\nc,d', [['a', 'b'], ['c', 'd']]], // prettier-ignore
  ['\uFEFFa,b\r\n\r\nc,', [['a', 'b'], ['c', '']]], // prettier-ignore
  ['a,"b\r\nc"\rd,e\r', [['a', 'b\r\nc'], ['d', 'e']]], // prettier-ignore
  ['', []],
  ['"a ""b""",c', [['a "b"', 'c']]],
])('%j', (text, table) => {
  expect(fieldsOf(text, ',')).toEqual(table);
});

test('lines are counted through quoted ones', () => {
  expect(readTable('a,"b\nc"\n\nd,e', ',').map(({ line }) => line)).toEqual([1, 4]);
});

test.each([
  ['a,b\nc,"d', 2],
  ['a,"b"c', 1],
])('%j is refused, and the line is named', (text, line) => {
  let error: unknown;
  try {
    readTable(text, ',');
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(TableError);
  expect((error as TableError).line).toBe(line);
});
