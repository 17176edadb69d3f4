import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kmBetween } from '../place/distance.ts';
import type { QuestionOf } from './faces.ts';
import { grade } from './grade.ts';
import { locateCredit } from './grade-locate.ts';
import { asked, sampleMaterial } from './sample-material.ts';

const material = sampleMaterial();
const order: QuestionOf<'order'> = { ...asked, face: 'order', items: ['one', 'two', 'three', 'four'] };
const locate: QuestionOf<'locate'> = { ...asked, face: 'locate', target: { place: 'izium' }, toleranceKm: 10 };
const cloze: QuestionOf<'cloze'> = { ...asked, face: 'cloze', text: 'On {{6|sixth}} September near {{Izium}}.' };
const type: QuestionOf<'type'> = { ...asked, face: 'type', accept: ['Izium'] };
const interval: QuestionOf<'interval'> = {
  ...asked,
  face: 'interval',
  from: '2022-04-01',
  to: '2022-09-10',
  days: 162,
  toleranceDays: 2,
};

test('"I don\'t know" earns nothing and is not called wrong', () => {
  expect(grade(type, null, material)).toEqual({ credit: 0, verdict: 'unknown', notes: [] });
});

describe('one of several', () => {
  const choose: QuestionOf<'choose'> = { ...asked, face: 'choose', options: ['a', 'b'], answer: 'b' };
  test('right or wrong, nothing between', () => {
    expect(grade(choose, 'b', material).verdict).toBe('right');
    expect(grade(choose, 'a', material)).toEqual({ credit: 0, verdict: 'wrong', notes: [] });
    expect(grade({ ...asked, face: 'true-false', answer: false }, false, material).verdict).toBe('right');
  });
});

describe('typed', () => {
  test.each([
    ['Izium', []],
    [' izium', []],
    ['izyum', ['“izyum” is the Russian name in Latin letters, written Izium here.']],
    ['ІЗЮМ', ['“ІЗЮМ” is the Ukrainian name, written Izium here.']],
    ['Изюм', ['“Изюм” is the Russian name, written Izium here.']],
    ['Izyumm', ['“Izyumm” is taken as Izyum.', '“Izyum” is the Russian name in Latin letters, written Izium here.']],
    ['Kupyansk', undefined],
  ])('%s is Izium or not, and whose spelling it is is told', (typed, notes) => {
    expect(grade(type, typed, material)).toEqual(
      notes ? { credit: 1, verdict: 'right', notes } : expect.objectContaining({ credit: 0 }),
    );
  });
  test('what the reader’s own language writes needs no word, nor what the question itself shows', () => {
    const uk = sampleMaterial([], 'uk');
    expect(grade({ ...asked, face: 'name', place: 'izium' }, 'Ізюм', uk).notes).toEqual([]);
    expect(grade({ ...asked, face: 'name', place: 'izium' }, 'Izium', uk).notes).toEqual([
      '“Izium” is the English name, written Ізюм here.',
    ]);
    expect(grade({ ...type, accept: ['Izyum', 'Izium'] }, 'Izyum', material).notes).toEqual([]);
  });
  test('an alias of no language is right without a word', () => {
    expect(grade({ ...asked, face: 'name', place: 'kupiansk' }, 'Kupyansk', material).notes).toEqual([]);
  });
  test('a slip is forgiven and named', () => {
    expect(grade(type, 'Isium', material)).toEqual({
      credit: 1,
      verdict: 'right',
      notes: ['“Isium” is taken as Izium.'],
    });
  });
  test('another place is said to be one, and where', () => {
    expect(grade(type, 'Лиман', material)).toEqual({
      credit: 0,
      verdict: 'wrong',
      notes: ['Lyman is another place, 47 km south-east of Izium.'],
    });
  });
  test('the answer to another question is said to be that', () => {
    const withOther = sampleMaterial([{ ...asked, id: 'r', face: 'type', accept: ['regrouping'] }]);
    expect(grade(type, 'Regrouping', withOther).notes).toEqual(['regrouping is the answer to another question.']);
  });
});

describe('gaps', () => {
  test('each counts the same, in words or digits', () => {
    expect(grade(cloze, ['six', 'Izyum'], material).credit).toBe(1);
    expect(grade(cloze, ['6', 'Kupiansk'], material)).toMatchObject({ credit: 0.5, verdict: 'part' });
    expect(grade(cloze, [], material).verdict).toBe('wrong');
  });
});

describe('match', () => {
  const pairs = ['one', 'two', 'three', 'four'].map((left) => ({ left, right: `${left}'s` }));
  const match: QuestionOf<'match'> = { ...asked, face: 'match', pairs };
  const lefts = pairs.map(({ left }) => left);
  const rights = pairs.map(({ right }) => right);

  test('each pair counts the same, in whatever order they were made', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(lefts),
        fc.shuffledSubarray(rights, { minLength: rights.length }),
        (chosen, from) => {
          const given = chosen.map((left, at): [string, string] => [left, from[at] ?? '']);
          const made = given.filter(([left, right]) => right === `${left}'s`).length;
          expect(grade(match, given, material).credit).toBe(made / pairs.length);
        },
      ),
    );
  });
  test('what is missing is said', () => {
    expect(grade(match, [['one', "one's"]], material).notes).toEqual(['1 of 4 pairs belong together.']);
    expect(grade(match, [], material).verdict).toBe('wrong');
  });
  test('an event that may have been on the same day may have its date, any other not', () => {
    const dated: QuestionOf<'match'> = {
      ...{ ...asked, face: 'match', events: ['e08', 'e09', 'e10'] },
      pairs: [
        { left: 'Event 08', right: '8 September 2022' },
        { left: 'Event 09', right: '9 September 2022' },
        { left: 'Event 10', right: '10 September 2022' },
      ],
    };
    const swapped = (one: number, other: number) =>
      dated.pairs.map(({ left, right }, at): [string, string] => [
        left,
        dated.pairs[at === one ? other : at === other ? one : at]?.right ?? right,
      ]);
    // the ninth's event lasts into the tenth
    expect(grade(dated, swapped(1, 2), material).credit).toBe(1);
    expect(grade(dated, swapped(0, 1), material).credit).toBe(1 / 3);
    expect(grade({ ...dated, events: [] }, swapped(1, 2), material).credit).toBe(1 / 3);
  });
});

describe('order', () => {
  const permutation = fc.shuffledSubarray(order.items, { minLength: 4 });

  test('credit is the share of pairs in order', () => {
    expect(grade(order, ['one', 'three', 'two', 'four'], material)).toMatchObject({ credit: 5 / 6, verdict: 'part' });
  });
  test('1 for the right order and no other', () => {
    fc.assert(
      fc.property(permutation, (given) => {
        const { credit } = grade(order, given, material);
        expect(credit).toBeGreaterThanOrEqual(0);
        expect(credit).toBeLessThanOrEqual(1);
        expect(credit === 1).toBe(given.join() === order.items.join());
      }),
    );
  });
  test('an order and its reverse share the credit between them', () => {
    fc.assert(
      fc.property(permutation, (given) => {
        const there = grade(order, given, material).credit;
        const back = grade(order, given.toReversed(), material).credit;
        expect(there + back).toBeCloseTo(1);
      }),
    );
  });
  test('events whose dates may be the same may stand either way', () => {
    const tied: typeof order = { ...order, items: ['eight', 'nine', 'ten'], events: ['e08', 'e09', 'e10'] };
    expect(grade(tied, ['eight', 'ten', 'nine'], material).credit).toBe(1);
    expect(grade(tied, ['ten', 'eight', 'nine'], material).credit).toBe(1 / 2);
  });
});

describe('locate', () => {
  test('on it, off it, and what was chosen instead', () => {
    expect(grade(locate, [37.2485, 49.2088], material)).toEqual({ credit: 1, verdict: 'right', notes: [] });
    expect(grade(locate, [37.25, 49.25], material).notes).toEqual(['4.6 km off, which is on it at this scale.']);
    expect(grade(locate, [37.8, 48.98], material).notes).toEqual(['48 km off, you chose Lyman.']);
    expect(grade(locate, [36.2, 49.9], material)).toMatchObject({
      credit: 0,
      verdict: 'wrong',
      notes: ['108 km off, too far north-west.'],
    });
  });
  test('a river is measured to its nearest point', () => {
    const river: typeof locate = { ...locate, target: { place: 'oskil' } };
    expect(grade(river, [37.68, 49.8], material).credit).toBe(1);
  });
  test('credit never grows with distance', () => {
    const km = fc.double({ min: 0, max: 500, noNaN: true });
    fc.assert(
      fc.property(km, km, km, fc.double({ min: 1, max: 300, noNaN: true }), (a, b, radius, scale) => {
        const [near, far] = [Math.min(a, b), Math.max(a, b)].map((one) => locateCredit(one, radius, scale));
        expect(near).toBeGreaterThanOrEqual(far ?? 0);
        expect(near).toBeLessThanOrEqual(1);
        expect(far).toBeGreaterThanOrEqual(0);
      }),
    );
  });
  test('nearer clicks never earn less', () => {
    const click = fc.tuple(fc.double({ min: 35, max: 39, noNaN: true }), fc.double({ min: 48, max: 51, noNaN: true }));
    fc.assert(
      fc.property(click, click, (a, b) => {
        const [near, far] = [a, b].sort(
          (one, two) => kmBetween(one, [37.2485, 49.2088]) - kmBetween(two, [37.2485, 49.2088]),
        );
        if (near && far)
          expect(grade(locate, near, material).credit).toBeGreaterThanOrEqual(grade(locate, far, material).credit);
      }),
    );
  });
});

describe('days', () => {
  test('within the tolerance, or not', () => {
    expect(grade(interval, 162, material)).toEqual({ credit: 1, verdict: 'right', notes: [] });
    expect(grade(interval, 163, material).notes).toEqual(['You said 163: 1 day too many, which is near enough.']);
    expect(grade(interval, 150, material)).toEqual({
      credit: 0,
      verdict: 'wrong',
      notes: ['You said 150: 12 days too few.'],
    });
  });
});

test('no text, list or number makes grading throw, or a credit leave 0 to 1', () => {
  // any code point, lone surrogates too; fast-check's own `binary` takes seconds to set up
  const anything = fc.string({ unit: fc.nat(0x10ffff).map((code) => String.fromCodePoint(code)) });
  const text = fc.oneof(anything, fc.string());
  fc.assert(
    fc.property(text, fc.array(text), fc.double(), fc.tuple(fc.double(), fc.double()), (one, list, number, click) => {
      const grades = [
        grade(type, one, material),
        grade(cloze, list, material),
        grade(order, list, material),
        grade(interval, number, material),
        grade(locate, click, material),
      ];
      for (const { credit } of grades) {
        expect(credit).toBeGreaterThanOrEqual(0);
        expect(credit).toBeLessThanOrEqual(1);
      }
    }),
  );
});
