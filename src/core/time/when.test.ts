import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatWhen } from './format-when.ts';
import { parseWhen } from './parse-when.ts';
import { dayMs, daysBetween, type When } from './when.ts';

const day = (text: string) => Date.parse(`${text}T00:00:00Z`);

describe('parseWhen', () => {
  test('gives the first and last instant of a day', () => {
    expect(parseWhen('2022-09-10')).toEqual({
      edtf: '2022-09-10',
      from: day('2022-09-10'),
      to: day('2022-09-11') - 1,
      precision: 'day',
      span: false,
      between: false,
      approximate: false,
      uncertain: false,
      openStart: false,
      openEnd: false,
    });
  });

  test.each<[string, Partial<When>]>([
    ['2022-09', { precision: 'month', to: day('2022-10-01') - 1 }],
    ['2022-09-XX', { precision: 'month', to: day('2022-10-01') - 1 }],
    ['1681~', { precision: 'year', approximate: true, uncertain: false }],
    ['2022-09-10?', { approximate: false, uncertain: true }],
    ['2022-09-10%', { approximate: true, uncertain: true }],
    ['0980', { precision: 'year', from: day('0980-01-01') }],
    ['202X', { precision: 'decade', from: day('2020-01-01'), to: day('2030-01-01') - 1 }],
    ['16', { precision: 'century', from: day('1600-01-01'), to: day('1700-01-01') - 1 }],
    ['15XX/1650', { precision: 'century', span: true, to: day('1651-01-01') - 1 }],
    ['2022-09-10/2022-09-11', { span: true, between: false, to: day('2022-09-12') - 1 }],
    ['[2022-09-10..2022-09-11]', { span: false, between: true, to: day('2022-09-12') - 1 }],
    ['2022-04-11/..', { openEnd: true, openStart: false, from: day('2022-04-11'), to: day('2022-04-12') - 1 }],
    ['../2022-04-11', { openEnd: false, openStart: true, span: true }],
    ['[..2022-04-11]', { openEnd: false, openStart: true, between: true }],
  ])('%s', (text, expected) => {
    expect(parseWhen(text)).toMatchObject(expected);
  });

  test('a part of a day narrows the day to six hours', () => {
    const parts = (['night', 'morning', 'afternoon', 'evening'] as const).map((part) => parseWhen('2022-09-10', part));
    expect(parts.map(({ from }) => (from - day('2022-09-10')) / 3_600_000)).toEqual([0, 6, 12, 18]);
    expect(parts.map(({ from, to }) => to + 1 - from)).toEqual(Array(4).fill(dayMs / 4));
  });

  test.each([
    ['2022-02-30', /such as 2022-09-10/],
    ['10 September 2022', /such as 2022-09-10/],
    ['', /such as 2022-09-10/],
    ['2022-09-11/2022-09-10', /end is not before its start/],
    ['[2022-09-11..2022-09-10]', /end is not before its start/],
    ['2022-21', /without season/],
    ['2022-09-10T10:00:00Z', /time of day/],
    ['[2022-09-10,2022-09-12]', /choice between two/],
    ['{2022-09-10,2022-09-12}', /braces/],
    ['../..', /at least one end/],
  ])('refuses %j', (text, message) => {
    expect(() => parseWhen(text)).toThrow(message);
  });

  test('refuses a long text unread', () => {
    expect(() => parseWhen('['.repeat(10_000))).toThrow(/at most 64/);
  });

  test('a part of a day needs one day', () => {
    expect(() => parseWhen('2022-09-10/2022-09-11', 'morning')).toThrow(/a single day/);
    expect(() => parseWhen('2022-09', 'morning')).toThrow(/a single day/);
  });

  test('reads any text or says why not', () => {
    const likely = fc.stringMatching(/^[0-9X~?%./[\]{},-]{0,30}$/);
    fc.assert(
      fc.property(fc.oneof(likely, fc.string()), (text) => {
        let when: When;
        try {
          when = parseWhen(text);
        } catch (error) {
          expect((error as Error).constructor).toBe(Error);
          return;
        }
        expect(when.to).toBeGreaterThanOrEqual(when.from);
        expect(formatWhen(when, 'en')).not.toBe('');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('daysBetween', () => {
  test('counts the days the lesson argues about', () => {
    expect(daysBetween(parseWhen('2022-04-01'), parseWhen('2022-09-10'))).toBe(162);
    expect(daysBetween(parseWhen('2022-02-24'), parseWhen('2022-09-10'))).toBe(198);
  });

  test('agrees with the calendar whatever the part of the day', () => {
    const days = fc.date({ min: new Date('0100-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
    const part = fc.constantFrom(undefined, 'morning', 'evening', 'night');
    fc.assert(
      fc.property(days, fc.nat(100_000), part, (start, count, dayPart) => {
        const iso = (at: number) => new Date(at).toISOString().slice(0, 10);
        const end = start.getTime() + count * dayMs;
        fc.pre(end < Date.parse('3000-01-01'));
        expect(daysBetween(parseWhen(iso(start.getTime())), parseWhen(iso(end), dayPart))).toBe(count);
      }),
    );
  });
});

describe('formatWhen', () => {
  test.each([
    ['2022-09-10', '10 September 2022'],
    ['2022-09', 'September 2022'],
    ['1681-03~', 'about March 1681'],
    ['2022-09-10?', 'perhaps 10 September 2022'],
    ['[2022-09-10..2022-09-11]', 'between 10 and 11 September 2022'],
    ['[2022-03-31..2022-04-01]', 'between 31 March and 1 April 2022'],
    ['2022-09-10/2022-09-11', '10–11 September 2022'],
    ['2022-02-24/2022-04-01', '24 February to 1 April 2022'],
    ['2021-12-24/2022-01-02', '24 December 2021 to 2 January 2022'],
    ['2022-04/2022-08', 'April to August 2022'],
    ['1681/1685', '1681–1685'],
    ['15XX/1650', '16th to mid-17th century'],
    ['15XX', '16th century'],
    ['1610/16XX', 'early 17th to 17th century'],
    ['156X/157X', 'the 1560s to the 1570s'],
    ['2022-04-11/..', 'from 11 April 2022'],
    ['../2022-04-11', 'until 11 April 2022'],
    ['[..2022-04-11]', 'on or before 11 April 2022'],
    ['[2022-04-11..]', 'on or after 11 April 2022'],
    ['0980', '980'],
    ['-0044', '45 BC'],
  ])('%s is %s', (text, words) => {
    expect(formatWhen(parseWhen(text), 'en')).toBe(words);
  });

  test('names the part of the day last', () => {
    expect(formatWhen(parseWhen('2022-09-10', 'morning'), 'en')).toBe('10 September 2022, morning');
  });

  test('orders the date as the locale does', () => {
    expect(formatWhen(parseWhen('2022-09-10'), 'en-US')).toBe('September 10, 2022');
  });

  test('says the day for every day there is', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }),
        (date) => {
          const words = formatWhen(parseWhen(date.toISOString().slice(0, 10)), 'en');
          expect(words).toMatch(new RegExp(`^${date.getUTCDate()} \\w+ ${date.getUTCFullYear()}$`));
        },
      ),
    );
  });
});
