import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OwnFact } from '../../memory/change.ts';
import { Change } from '../../memory/change.ts';
import { writeTable } from '../table/delimited.ts';
import { draftOf, tidyTags, whyNot } from './draft.ts';
import { fromQuizlet } from './from-quizlet.ts';
import { fromTable } from './from-table.ts';
import { ImportError } from './import-error.ts';
import { plainHtml } from './plain-html.ts';

function issuesOf(work: () => unknown) {
  try {
    work();
  } catch (error) {
    if (error instanceof ImportError) return error.issues;
    throw error;
  }
  throw new Error('was taken');
}
const sides = (drafts: ReturnType<typeof fromTable>) =>
  drafts.drafts.map(({ fact: { ask }, tags }) =>
    ask.face === 'type' ? [ask.prompt, ask.accept[0], tags] : [ask.text, tags],
  );

describe('tables', () => {
  test('front, back and tags, with or without a heading', () => {
    const plain = 'Where?,"Here, there",a B\r\nThe {{Oskil|Oskol}} flows.,,\r\n';
    const expected = [
      ['Where?', 'Here, there', ['a', 'b']],
      ['The {{Oskil|Oskol}} flows.', []],
    ];
    expect(sides(fromTable(plain, ','))).toEqual(expected);
    expect(sides(fromTable(`Front,Back,Tags\r\n${plain}`, ','))).toEqual(expected);
    expect(sides(fromTable('answer\tid\tquestion\nA\t1\tQ', '\t'))).toEqual([['Q', 'A', []]]);
  });

  test('what is written as a table comes in as it was', () => {
    const word = fc.string({ unit: fc.constantFrom(...'ab ",;\t=-+@\'é1'), minLength: 1 }).map((one) => `x${one}y`);
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word), { minLength: 1, maxLength: 5 }), (pairs) => {
        const text = writeTable([['front', 'back'], ...pairs], ',');
        const read = sides(fromTable(text, ','));
        expect(read).toEqual(pairs.map((pair) => [...pair.map((one) => one.replace(/\s+/g, ' ')), []]));
      }),
    );
  });

  test('a line that is wrong is named, and nothing comes in', () => {
    expect(issuesOf(() => fromTable('a,b\nc,\n"d', ','))).toMatchObject([{ field: 'line 3' }]);
    expect(issuesOf(() => fromTable('a,b\n\nc,\nd,e', ','))).toMatchObject([
      { file: 'CSV', field: 'line 3', found: 'c' },
    ]);
    expect(issuesOf(() => fromTable('', ','))).toMatchObject([{ field: 'rows' }]);
    expect(issuesOf(() => fromTable(`a,${'b'.repeat(5001)}`, ','))).toMatchObject([{ field: 'line 1' }]);
    expect(issuesOf(() => fromTable('a,b\n'.repeat(20_001), ','))[0]?.field).toBe('rows');
  });
});

test('Quizlet’s paste, with its own separators and others', () => {
  expect(sides(fromQuizlet({ text: 'Oskil\tA river\r\nIzium\tA city, on the Donets\n\n' }))).toEqual([
    ['Oskil', 'A river', []],
    ['Izium', 'A city, on the Donets', []],
  ]);
  expect(sides(fromQuizlet({ text: 'a - b\nc;d - e;', between: ' - ', rows: ';' }))).toEqual([
    ['a', 'b\nc', []],
    ['d', 'e', []],
  ]);
  expect(issuesOf(() => fromQuizlet({ text: 'a\tb\nc' }))).toMatchObject([{ field: 'line 2', found: 'c' }]);
});

describe('drafts', () => {
  const side = fc.string({ unit: fc.constantFrom(...'ab{}|:. ?\n'), maxLength: 12 });

  test('whatever is taken is a fact that the log takes', () => {
    fc.assert(
      fc.property(side, side, fc.array(fc.string()), (front, back, tags) => {
        if (whyNot(front, back)) return;
        const draft = draftOf(front, back, tags);
        expect(OwnFact.safeParse(draft.fact).success).toBe(true);
        const change = { kind: 'tags', id: crypto.randomUUID(), pack: 'p', fact: 'own:1', payload: draft.tags };
        expect(Change.safeParse(change).success).toBe(true);
      }),
    );
  });

  test('the same content has the same key, another one another', () => {
    expect(draftOf('a', 'b', []).key).toBe(draftOf('a', 'b', ['c']).key);
    expect(draftOf('a', 'b', []).key).not.toBe(draftOf('a', 'c', []).key);
  });

  test('tags have no spaces and no quotes', () => {
    expect(tidyTags(['Two words', '"quoted"', '', ' - ', 'two words'])).toEqual(['-quoted-', 'two-words']);
  });
});

test.each([
  ['a<br>b<div>c</div>', 'a\nb\nc\n', 0],
  ['&lt;b&gt; &amp;amp; &#1030;&#x456; &nope;', '<b> &amp; Іі &nope;', 0],
  ['<script>alert(1)</script>x<style>y', 'x', 0],
  ['<img src=x onerror=alert(1)>[sound:a.mp3]<b', '', 2],
  ['1 < 2 and a<3', '1 < 2 and a<3', 0],
  ['<!-- a --><p>b<!--', '\nb', 0],
])('%j as words', (html, text, media) => {
  expect(plainHtml(html)).toEqual({ text, media });
});
