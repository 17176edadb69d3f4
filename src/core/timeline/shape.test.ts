import { describe, expect, test } from 'vitest';
import { parseWhen } from '../time/parse-when.ts';
import { dayMs, type DayPart } from '../time/when.ts';
import { shapeOf } from './shape.ts';

const shape = (edtf: string, part?: DayPart) => shapeOf(parseWhen(edtf, part));
const days = (edtf: string) => (shape(edtf).end - shape(edtf).from) / dayMs;

describe('the shape of a date', () => {
  test('a day is crisp and one day long; a part of it six hours', () => {
    expect(shape('2022-09-10')).toMatchObject({ body: 'firm', left: 'crisp', right: 'crisp', at: 'start' });
    expect(days('2022-09-10')).toBe(1);
    const morning = shape('2022-09-10', 'morning');
    expect((morning.end - morning.from) / dayMs).toBe(0.25);
  });

  test('a month or a year is a wash over all of it, its mark in the middle', () => {
    expect(shape('2022-03')).toMatchObject({ body: 'wash', left: 'soft', right: 'soft', at: 'middle' });
    expect(days('2022-03')).toBe(31);
    expect(days('1681')).toBe(365);
  });

  test('a span of days lasts from its first to its last day', () => {
    expect(shape('2022-03-03/2022-03-13')).toMatchObject({ body: 'firm', left: 'crisp', at: 'start' });
    expect(days('2022-03-03/2022-03-13')).toBe(11);
  });

  test('one day of several is bound on both sides', () => {
    expect(shape('[2022-09-10..2022-09-11]')).toMatchObject({
      body: 'wash',
      left: 'bound',
      right: 'bound',
      at: 'middle',
    });
  });

  test('about and perhaps fade, even for a day', () => {
    expect(shape('2022-09-10~')).toMatchObject({ body: 'wash', left: 'faded', right: 'faded' });
    expect(shape('2022-09-10?')).toMatchObject({ body: 'wash', left: 'faded', right: 'faded' });
  });

  test('an open end points on from the known one', () => {
    expect(shape('2022-04-11/..')).toMatchObject({ left: 'crisp', right: 'open', at: 'start' });
    expect(shape('../2022-04-11')).toMatchObject({ left: 'open', right: 'crisp' });
  });

  test('a span between centuries begins where it begins', () => {
    expect(shape('15XX/1650')).toMatchObject({ body: 'wash', left: 'soft', at: 'start' });
  });
});
