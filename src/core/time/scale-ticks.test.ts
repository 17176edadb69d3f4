import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ticks } from './scale-ticks.ts';
import { dayMs } from './when.ts';

const at = (iso: string) => Date.parse(`${iso}Z`);
/** Ticks of a stretch drawn this many pixels wide. */
const drawn = (from: string, to: string, pixels: number) => ticks(at(from), at(to), pixels / (at(to) - at(from)), 'en');
const labels = (list: { label: string }[]) => list.map(({ label }) => label);

describe('the ruler', () => {
  test('counts hours under days when a day is wide', () => {
    const ruler = drawn('2022-09-10T00:00', '2022-09-11T12:00', 300);
    expect(labels(ruler.labelled)).toEqual(['00:00', '06:00', '12:00', '18:00', '00:00', '06:00', '12:00']);
    expect(labels(ruler.headings)).toEqual(['Sat, 10 Sept 2022', 'Sun, 11 Sept 2022']);
  });

  test('counts days under months', () => {
    const ruler = drawn('2022-08-30T00:00', '2022-09-03T00:00', 400);
    expect(labels(ruler.labelled)).toEqual(['30', '31', '1', '2', '3']);
    expect(labels(ruler.headings)).toEqual(['August 2022', 'September 2022']);
  });

  test('counts Mondays when days are too narrow to name', () => {
    const ruler = drawn('2022-09-01T00:00', '2022-09-30T00:00', 300);
    expect(labels(ruler.labelled)).toEqual(['5', '12', '19', '26']);
    expect(ruler.fine).toHaveLength(30);
  });

  test('counts months under years, then quarters', () => {
    expect(labels(drawn('2022-01-01T00:00', '2022-05-01T00:00', 300).labelled)).toEqual([
      'Jan',
      'Feb',
      'Mar',
      'Apr',
      'May',
    ]);
    expect(labels(drawn('2022-01-01T00:00', '2022-12-31T00:00', 300).labelled)).toEqual(['Jan', 'Apr', 'Jul', 'Oct']);
  });

  test('counts decades, then centuries, with nothing above them', () => {
    const decades = drawn('1940-01-01T00:00', '1980-01-01T00:00', 300);
    expect(labels(decades.labelled)).toEqual(['1940', '1950', '1960', '1970', '1980']);
    expect(decades.headings).toEqual([]);
    expect(labels(drawn('1500-01-01T00:00', '2000-01-01T00:00', 400).labelled)).toEqual([
      '1500',
      '1600',
      '1700',
      '1800',
      '1900',
      '2000',
    ]);
  });

  test('knows the first century from the twentieth', () => {
    const yearZero = Date.UTC(2000, 0, 1) - 730_485 * dayMs;
    expect(new Date(yearZero).getUTCFullYear()).toBe(0);
    const ruler = ticks(yearZero, yearZero + 100 * 365.25 * dayMs, 600 / (100 * 365.25 * dayMs), 'en');
    expect(labels(ruler.labelled)).toEqual(['1 BC', '10', '20', '30', '40', '50', '60', '70', '80', '90', '100']);
  });

  test('speaks the language of the lesson', () => {
    expect(labels(ticks(at('2022-09-01T00:00'), at('2022-09-02T00:00'), 100 / dayMs, 'uk').headings)).toEqual([
      'вересень 2022 р.',
    ]);
  });

  test('labels keep their distance at every scale, and larger type gets more', () => {
    const scale = fc.double({ noNaN: true, min: -11.3, max: -4 }).map((power) => 10 ** power);
    fc.assert(
      fc.property(
        scale,
        fc.constantFrom(1, 2),
        fc.integer({ min: -400, max: 50 }),
        (pixelsPerMs, fontScale, offset) => {
          const from = offset * 365 * dayMs;
          const { labelled } = ticks(from, from + 2000 / pixelsPerMs, pixelsPerMs, 'en', fontScale);
          labelled.slice(1).forEach((tick, index) => {
            const gap = (tick.at - (labelled[index]?.at ?? 0)) * pixelsPerMs;
            expect(gap).toBeGreaterThanOrEqual(25 * fontScale);
          });
        },
      ),
    );
  });
});
