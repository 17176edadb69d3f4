import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexLesson } from '../pack/lesson-index.ts';
import { parseWhen } from '../time/parse-when.ts';
import { dayMs } from '../time/when.ts';
import type { QuestionOf } from './faces.ts';
import { grade } from './grade.ts';
import { readGuess } from './grade-date.ts';
import { asked, sampleMaterial } from './sample-material.ts';

const question: QuestionOf<'date'> = { ...asked, face: 'date', event: 'e04' };

/** The sample lesson, its first event at another date. */
function materialAt(edtf: string) {
  const { lesson, language } = sampleMaterial();
  const events = lesson.events.map((event) =>
    event.id === question.event ? { ...event, date: edtf, when: parseWhen(edtf) } : event,
  );
  const moved = { ...lesson, events };
  return { lesson: moved, index: indexLesson(moved), language };
}
const earned = (edtf: string, given: string) => grade(question, given, materialAt(edtf)).credit;
const said = (edtf: string, given: string) => grade(question, given, materialAt(edtf)).notes;

describe('a day that is known', () => {
  test.each<[string, number, string[]]>([
    ['2022-09-10', 1, []],
    ['2022-09-11', 6 / 7, ['1 day too late.']],
    ['2022-09-07', 4 / 7, ['3 days too early.']],
    ['2022-09-17', 0, ['7 days too late.']],
    ['2022-09', 1 / 2, ['Right as far as it goes: the day is known.']],
    ['2022', 1 / 4, ['Right as far as it goes: the day is known.']],
    ['2021', 0, ['253 days too early.', 'The day is known.']],
  ])('%s earns %d', (given, credit, notes) => {
    expect(earned('2022-09-10', given)).toBeCloseTo(credit);
    expect(said('2022-09-10', given)).toEqual(notes);
  });
});

describe('what is less well known', () => {
  test.each<[string, string, number]>([
    // any day of a month that is all that is known
    ['2022-09', '2022-09-03', 1],
    ['2022-09', '2022-09', 1],
    ['2022-09', '2022-08-31', 5 / 6],
    ['2022-09', '2022', 1 / 2],
    ['2022', '2022-05', 1],
    ['2022', '2020', 8 / 10],
    // a stretch, and one unknown day of several
    ['2022-09-10/2022-09-11', '2022-09-11', 1],
    ['2022-09-10/2022-09-11', '2022-09-12', 6 / 7],
    ['[2022-09-10..2022-09-11]', '2022-09-10', 1],
    // without a known beginning or end
    ['[..2022-04-07]', '2022-01-01', 1],
    ['[..2022-04-07]', '2022-04-08', 6 / 7],
    ['2022-04-11/..', '2022-12-31', 1],
    ['2022-04-11/..', '2022-04-10', 6 / 7],
    // about, and perhaps: three more on either side
    ['2022-09-10~', '2022-09-13', 1],
    ['2022-09-10?', '2022-09-07', 1],
    ['2022-09-10~', '2022-09-14', 6 / 7],
    ['1681~', '1684', 1],
    ['202X', '2025-01-01', 1],
    ['15XX', '1599', 1],
    ['15XX', '1600', 2 / 3],
  ])('%s, said to be %s, earns %d', (edtf, given, credit) => expect(earned(edtf, given)).toBeCloseTo(credit));
});

test.each([
  '',
  '10 September 2022',
  '2022-9-10',
  '2022-02-30',
  '2022-13',
  '0000',
  '0000-01-01',
  '22-09-10',
  '20220910',
])('“%s” is no date of ours, and earns nothing', (text) => {
  expect(readGuess(text)).toBeUndefined();
  expect(grade(question, text, materialAt('2022-09-10'))).toEqual({ credit: 0, verdict: 'wrong', notes: [] });
});

const dayText = (at: number) => new Date(at).toISOString().slice(0, 10);
const anyDay = fc.integer({ min: 0, max: 20_000 }).map((day) => day * dayMs);

describe('whatever the day', () => {
  test('the day is right, its month half right, its year a quarter', () => {
    fc.assert(
      fc.property(anyDay, (at) => {
        const text = dayText(at);
        expect([text, text.slice(0, 7), text.slice(0, 4)].map((given) => earned(text, given))).toEqual([1, 0.5, 0.25]);
      }),
    );
  });
  test('a day farther off never earns more, and as much on either side', () => {
    const days = fc.integer({ min: 0, max: 30 });
    fc.assert(
      fc.property(anyDay, days, days, (at, a, b) => {
        const [near, far] = [Math.min(a, b), Math.max(a, b)];
        const off = (count: number) => earned(dayText(at), dayText(at + count * dayMs));
        expect(off(near)).toBeGreaterThanOrEqual(off(far));
        expect(off(near)).toBe(off(-near));
        expect(off(far)).toBe(Math.max(0, 1 - far / 7));
      }),
    );
  });
  test('a stretch is right on each of its days, and only there', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 20 }), fc.integer({ min: -5, max: 25 }), (from, length, on) => {
        const stretch = `${dayText(from)}/${dayText(from + length * dayMs)}`;
        expect(earned(stretch, dayText(from + on * dayMs)) === 1).toBe(on >= 0 && on <= length);
      }),
    );
  });
});
