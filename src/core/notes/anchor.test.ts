import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorAt, anchorOfSentence, findAnchor, type Stretch } from './anchor.ts';
import { foldSign, signsOf, textOf, type ArticleText } from './article-text.ts';

/** An article of these sentences, by id. */
function article(sentences: Record<string, string>): ArticleText {
  const list = Object.entries(sentences).map(([id, text]) => ({ id, runs: [{ text }], facts: [] }));
  return textOf({
    title: 'A',
    sections: [{ id: 's', heading: 'S', blocks: [{ kind: 'paragraph', sentences: list }] }],
  });
}
const quoted = (text: ArticleText, place: Stretch | undefined) =>
  place && text.sentence.get(place.sentence)?.text.slice(place.start, place.end);
const folded = (text: string) => signsOf(text).map(foldSign).join('');

function mark(text: ArticleText, sentence: string, words: string, from = 0) {
  const start = text.sentence.get(sentence)?.text.indexOf(words, from) ?? -1;
  const anchor = anchorAt({ sentence, start, end: start + words.length }, text);
  if (!anchor) throw new Error(`nothing to mark: ${words}`);
  return anchor;
}

describe('making an anchor', () => {
  const text = article({ one: 'Near Balakliia the first troops came.', two: ' «Купʼянськ» was next. ' });

  test('keeps the words, where they stand and what stands around them, across sentences', () => {
    expect(mark(text, 'one', 'first troops')).toEqual({
      ...{ sentence: 'one', start: 19, end: 31, quote: 'first troops' },
      ...{ prefix: 'Near Balakliia the ', suffix: ' came.  "Куп\'янськ" was next. ' },
    });
  });
  test('leaves the blanks of a careless selection out', () => {
    expect(mark(text, 'one', ' first ')).toMatchObject({ start: 19, end: 24, quote: 'first' });
    expect(anchorAt({ sentence: 'one', start: 4, end: 5 }, text)).toBeUndefined();
    expect(anchorAt({ sentence: 'one', start: 9, end: 9 }, text)).toBeUndefined();
    expect(anchorAt({ sentence: 'gone', start: 0, end: 5 }, text)).toBeUndefined();
  });
  test('grows to whole signs: an accent is not parted from its letter, nor an emoji from its parts', () => {
    const marked = article({ one: 'Запорі\u0301жжя and 👩‍👩‍👧 and 🇺🇦.' });
    const { text: words } = marked.sentences[0] ?? { text: '' };
    expect(anchorAt({ sentence: 'one', start: 0, end: 6 }, marked)?.quote).toBe('Запорі\u0301');
    const family = words.indexOf('👩');
    expect(anchorAt({ sentence: 'one', start: family + 3, end: family + 4 }, marked)?.quote).toBe('👩‍👩‍👧');
    const flag = words.indexOf('🇺🇦');
    expect(anchorAt({ sentence: 'one', start: flag + 2, end: flag + 3 }, marked)?.quote).toBe('🇺🇦');
  });
});

describe('finding it again', () => {
  const before = {
    a: 'The bridge was blown up at dawn.',
    b: 'Then the bridge at Izium fell.',
    c: 'It was 10 September.',
  };

  test('where it stood, though the same words stand elsewhere too', () => {
    const text = article(before);
    expect(findAnchor(mark(text, 'b', 'bridge'), text)).toEqual({ sentence: 'b', start: 9, end: 15 });
  });
  test('elsewhere in its sentence when that was changed before it', () => {
    const anchor = mark(article(before), 'b', 'bridge at Izium');
    const after = article({ ...before, b: 'Two hours later the bridge at Izium fell.' });
    expect(quoted(after, findAnchor(anchor, after))).toBe('bridge at Izium');
  });
  test('in another sentence by what stands around it, where the words alone would not tell', () => {
    const anchor = mark(article(before), 'b', 'bridge');
    const after = article({ a: before.a, moved: 'At noon, then the bridge at Izium fell.', c: before.c });
    expect(findAnchor(anchor, after)).toMatchObject({ sentence: 'moved' });
  });
  test.each([
    ['words that are gone', 'b', 'fell', { ...before, b: 'Then the bridge at Izium was lost.' }],
    ['short words amid others', 'b', 'bridge', { a: 'A bridge.', b: 'Nothing of it is left here.' }],
    [
      'words that could be either of two',
      'a',
      'blown up at dawn',
      { x: 'It was blown up at dawn!', y: 'It was blown up at dawn!' },
    ],
  ])('not: %s', (_, sentence, words, after) => {
    expect(findAnchor(mark(article(before), sentence, words), article(after))).toBeUndefined();
  });
  test('whichever way accents, quotation marks and spaces are written', () => {
    const anchor = mark(article({ a: 'Про «Купʼянськ» та Ізю\u0301м ї.' }), 'a', '«Купʼянськ» та Ізю\u0301м ї');
    const after = article({ a: 'Тоді: про “Куп’янськ” та\u00a0Ізю\u0301м \u0456\u0308.' });
    expect(quoted(after, findAnchor(anchor, after))).toBe('“Куп’янськ” та\u00a0Ізю\u0301м \u0456\u0308');
  });

  const words = fc.array(fc.constantFrom('at', 'Ізюм', 'й', 'и\u0306', 'the', 'é', '👩‍👧', '🇺🇦', '«так»', '1,000'), {
    minLength: 1,
    maxLength: 8,
  });
  const sentences = fc
    .array(words, { minLength: 1, maxLength: 8 })
    .map((list) => Object.fromEntries(list.map((one, number) => [`s${number}`, `${one.join(' ')}.`])));
  const somewhere = fc.tuple(fc.nat(), fc.nat(60), fc.nat(60));
  const anchored = fc.tuple(sentences, somewhere).map(([all, [which, one, other]]) => {
    const text = article(all);
    const sentence = text.sentences[which % text.sentences.length]?.id ?? '';
    const [start, end] = [Math.min(one, other), Math.max(one, other)];
    const anchor = anchorAt({ sentence, start, end }, text) ?? anchorOfSentence(sentence, text);
    if (!anchor) throw new Error('a sentence has words');
    return { all, text, anchor };
  });

  test('in the same article it is where it was', () => {
    fc.assert(
      fc.property(anchored, ({ text, anchor: { sentence, start, end, ...around } }) => {
        expect(findAnchor({ sentence, start, end, ...around }, text)).toEqual({ sentence, start, end });
      }),
    );
  });
  test('in any other article it is the same words between whole signs, or nowhere', () => {
    fc.assert(
      fc.property(anchored, sentences, ({ anchor }, other) => {
        const after = article(other);
        const place = findAnchor(anchor, after);
        if (!place) return;
        expect(folded(quoted(after, place) ?? '')).toBe(folded(anchor.quote));
        const { starts = [] } = after.sentence.get(place.sentence) ?? {};
        expect(starts).toContain(place.start);
        expect(starts).toContain(place.end);
      }),
    );
  });
  test('sentences that come, go and move around its own take nothing from it', () => {
    fc.assert(
      fc.property(anchored, sentences, fc.boolean(), ({ all, anchor }, others, isBefore) => {
        const added = Object.fromEntries(Object.entries(others).map(([id, text]) => [`new-${id}`, text]));
        const own = { [anchor.sentence]: all[anchor.sentence] ?? '' };
        const after = article(isBefore ? { ...added, ...own } : { ...own, ...added });
        expect(findAnchor(anchor, after)).toEqual({
          ...{ sentence: anchor.sentence, start: anchor.start, end: anchor.end },
        });
      }),
    );
  });
  test('a sentence under another id is found by its words', () => {
    fc.assert(
      fc.property(anchored, ({ all, text, anchor }) => {
        const twins = Object.values(all).filter((one) => folded(one).includes(folded(anchor.quote)));
        fc.pre(twins.length === 1 && signsOf(anchor.quote).length > 12);
        const sentence = text.sentence.get(anchor.sentence)?.text ?? '';
        fc.pre(sentence.split(anchor.quote).length === 2);
        const after = article({ renamed: sentence });
        expect(quoted(after, findAnchor(anchor, after))).toBe(anchor.quote);
      }),
    );
  });
});
