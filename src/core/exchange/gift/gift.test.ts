import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Outgoing } from '../outgoing.ts';
import { freshLesson } from '../../../../electron/host/testing/bundled-lesson.ts';
import { escapeGift, toGift } from './gift.ts';

/** A reader of GIFT as Moodle's manual describes it: comments, titles, the text, braces, and a backslash before a sign. */
interface Read {
  title: string;
  text: string;
  kind: 'TRUE' | 'FALSE' | 'number' | 'match' | 'answers';
  right: string[];
  wrong: string[];
  feedback: string;
}
const unescape = (text: string): string =>
  text.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign)).trim();
/** Where signs that have no backslash before them stand. */
const cut = (text: string, sign: RegExp): string[] =>
  text.split(new RegExp(`(?<=(?<!\\\\)(?:\\\\\\\\)*)(?:${sign.source})`));

function readGift(source: string): Read[] {
  return source
    .split('\n')
    .filter((line) => !line.startsWith('//') && !line.startsWith('$CATEGORY'))
    .join('\n')
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter(Boolean)
    .map((block) => {
      const [, title = '', rest = ''] = /^::((?:\\.|[^\\:])*)::\[plain\]([\s\S]*)$/.exec(block) ?? [];
      const [text = '', braces = '', after = ''] = cut(rest, /[{}]/);
      expect(after).toBe('');
      const [answers = '', feedback = ''] = cut(braces, /####/);
      const plain = answers.trim();
      const parts = cut(plain, /(?=[=~])/).filter((part) => part.trim() !== '');
      const kind =
        plain === 'TRUE' || plain === 'FALSE'
          ? plain
          : plain.startsWith('#')
            ? 'number'
            : parts.every((part) => part.includes(' -> '))
              ? 'match'
              : 'answers';
      const of = (sign: string) => parts.flatMap((part) => (part.startsWith(sign) ? [unescape(part.slice(1))] : []));
      return {
        title: unescape(title),
        text: unescape(text),
        kind,
        right: of('='),
        wrong: of('~'),
        feedback: unescape(feedback),
      };
    });
}

let out: Outgoing;
let questions: Read[];
beforeAll(async () => {
  out = await freshLesson();
  questions = readGift(toGift(out));
});
const the = (title: string) => questions.find((one) => one.title === title);

test('words come back as they were', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'\\~=#{}:\n ab\'"/') }), (text) => {
      expect(unescape(escapeGift(text))).toBe(text.trim());
      expect(escapeGift(text)).not.toMatch(/\n/);
      expect(cut(escapeGift(text), /[~=#{}:]/)).toHaveLength(1);
    }),
  );
});

describe('the bundled lesson', () => {
  test('comes through whole: every exercise is there or named as left out', () => {
    const titles = new Set(questions.map(({ title }) => title.replace(/-\d$/, '')));
    const all = new Set(questions.map(({ title }) => title));
    const [, left = ''] = /^\/\/ Left out, [^:]*: (.*)\.$/m.exec(toGift(out)) ?? [];
    const missing = out.exercises.filter(({ id }) => !all.has(id) && !titles.has(id)).map(({ id }) => id);
    expect(missing).toEqual(left.split(', '));
    const kinds = out.exercises.flatMap(({ id, form }) => (missing.includes(id) ? form.kind : []));
    expect(new Set(kinds)).toEqual(new Set(['map']));
    expect(kinds.filter((kind) => kind === 'map').length).toBeLessThan(5);
  });

  test('choices have one right answer and the others wrong', () => {
    for (const { id, form, prompt } of out.exercises) {
      if (form.kind !== 'choice') continue;
      expect(the(id)).toMatchObject({ text: prompt, right: [form.right] });
      expect(the(id)?.wrong.toSorted()).toEqual(form.options.filter((one) => one !== form.right).sort());
    }
  });

  test('what is typed has every spelling', () => {
    expect(the('city-on-the-donets')?.right).toEqual(['Izium', 'Izyum', 'Ізюм', 'Изюм']);
    expect(the('start-of-the-offensive-2')).toMatchObject({
      text: 'The Kharkiv counter-offensive began on 6 September 2022 near _____.',
      right: ['Balakliia', 'Balakleya', 'Verbivka'],
    });
  });

  test('order is a matching question, days a number, statements true or false', () => {
    expect(the('four-towns')?.kind).toBe('match');
    expect(the('four-towns')?.right).toContain('Balakliia retaken -> first');
    expect(toGift(out)).toContain('{#198:2 ####');
    expect(the('izium-over-six-months-tf')?.kind).toBe('FALSE');
  });

  test('several right ones share the mark, the wrong ones take as much away', () => {
    const several = out.exercises.flatMap(({ id, form }) => (form.kind === 'several' ? [{ id, form }] : []));
    expect(several.length).toBeGreaterThan(0);
    for (const { id, form } of several) {
      const shares = (the(id)?.wrong ?? []).map((answer) => /^%(-?[\d.]+)%(.*)$/.exec(answer) ?? []);
      expect(shares.map(([, , words]) => words)).toEqual(form.options);
      const right = shares.filter(([, share]) => Number(share) > 0);
      expect(right.map(([, , words]) => words).toSorted()).toEqual(form.right.toSorted());
      expect(right.reduce((sum, [, share]) => sum + Number(share), 0)).toBeCloseTo(100, 3);
      expect(shares.reduce((sum, [, share]) => sum + Number(share), 0)).toBeCloseTo(0, 3);
    }
  });

  test('pairs are a matching question', () => {
    const pairs = out.exercises.flatMap(({ id, form }) => (form.kind === 'match' ? [{ id, form }] : []));
    expect(pairs.length).toBeGreaterThan(0);
    for (const { id, form } of pairs) {
      expect(the(id)?.kind).toBe('match');
      expect(the(id)?.right).toEqual(form.pairs.map(({ left, right }) => `${left} -> ${right}`));
    }
  });

  test('map questions ask for a description', () => {
    const izium = the('locate-izium');
    expect(izium?.right[0]).toMatch(/ km .* of /);
    expect(izium?.wrong).toHaveLength(3);
  });

  test('a hidden name is told by where it belongs', () => {
    const izium = the('derived:occlusion:izium');
    expect(izium?.text).toMatch(/^Which place lies \d+ km .* of .*\?$/);
    expect(izium?.text).not.toContain('Izium');
    expect(izium?.right).toEqual(['Izium']);
    expect(izium?.wrong).toHaveLength(3);
  });

  test('each has its ground as feedback', () => {
    for (const { feedback } of questions) expect(feedback).not.toBe('');
    expect(the('locate-izium')?.feedback).toMatch(/corrected; .*\nWhat holds: /);
  });
});
