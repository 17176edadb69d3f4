import { describe, expect, test } from 'vitest';
import { Issues } from './issues.ts';
import { maxTextBytes, readJson } from './json.ts';

function read(text: string | Uint8Array) {
  const issues = new Issues();
  const value = readJson('facts.json', typeof text === 'string' ? new TextEncoder().encode(text) : text, issues);
  return { value, issues: issues.list() };
}

describe('readJson', () => {
  test('gives the value', () => {
    expect(read('[{"id":"a","n":[1,null,true]}]')).toEqual({ value: [{ id: 'a', n: [1, null, true] }], issues: [] });
  });

  test.each([
    ['broken JSON', '[\n{"id":"a"},\n{"id" "b"}]', 'line 3', 'JSON'],
    ['JSON cut off', '[\n{"id":"a"},\n', 'line 3', 'JSON'],
    ['half a surrogate pair', '[{"statement":"\\ud800"}]', 'facts[0].statement', /well-formed Unicode/],
    ['a prototype', '[{"__proto__":{"polluted":1}}]', 'facts[0]', 'no field of that name'],
    ['a constructor', '[{"constructor":{}}]', 'facts[0]', 'no field of that name'],
    ['a long string', `["${'x'.repeat(30_000)}"]`, 'facts[0]', /at most 20000 characters/],
    [
      'an escaped control character',
      '[{"statement":"a\\u001b[31m"}]',
      'facts[0].statement',
      /without control characters/,
    ],
    ['letters that run backwards', '[\n"a\u202etxt"]', 'line 2', /without control characters/],
    ['a field with an endless name', `{"${'k'.repeat(90)}":"\\ud800"}`, `${'k'.repeat(60)}…`, /well-formed/],
    ['deep nesting', `${'['.repeat(100_000)}1${']'.repeat(100_000)}`, 'facts[0][0][0]', /at most 32 levels/],
    ['too many values', `[${'0,'.repeat(300_000)}0]`, 'facts', /at most 150000 values/],
  ])('reports %s', (_, text, field, expected) => {
    const { value, issues } = read(text);
    expect(value).toBeUndefined();
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ file: 'facts.json', field });
    expect(issues[0]?.expected).toMatch(expected);
  });

  test('reports bytes that are not UTF-8, and too many of them', () => {
    expect(read(new Uint8Array([0x5b, 0xff, 0x5d])).issues[0]).toMatchObject({ field: 'encoding' });
    expect(read(new Uint8Array(maxTextBytes + 1)).issues[0]).toMatchObject({ field: 'size' });
  });

  test('lists a hundred mistakes of a file and counts the rest', () => {
    const { issues } = read(`[${Array(5_000).fill('"\\udfff"').join()}]`);
    expect(issues).toHaveLength(101);
    expect(issues.at(-1)).toMatchObject({ file: 'facts.json', expected: 'fewer mistakes; 4900 more are not listed' });
  });
});
