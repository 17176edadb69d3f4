import { describe, expect, test } from 'vitest';
import { parseWhen } from '../time/parse-when.ts';
import { crowd } from './crowd.ts';
import { shapeOf } from './shape.ts';

const events = (...dates: string[]) => dates.map((edtf) => ({ edtf, shape: shapeOf(parseWhen(edtf)) }));
const day = (time: number | undefined) => time !== undefined && new Date(time).toISOString().slice(0, 10);

describe('the crowd', () => {
  test('is the shortest stretch with a good part of the events', () => {
    const quiet = ['1942-05-12', '2014-04-12', '2022-02-24', '2022-03-09', '2022-04-01', '2022-05-04', '2022-11-11'];
    const busy = ['2022-09-11', '2022-09-06', '2022-09-08', '2022-09-10'];
    const found = crowd(events(...quiet, ...busy));
    expect([day(found?.from), day(found?.end)]).toEqual(['2022-09-06', '2022-09-12']);
    expect(found?.events.map(({ edtf }) => edtf)).toEqual(busy.toSorted());
  });

  test('goes on until there is a pause', () => {
    const days = ['06', '08', '09', '10', '10', '11', '12', '14', '15', '16', '21'].map((day) => `2022-09-${day}`);
    const others = Array.from({ length: 8 }, (_, month) => `2022-0${month + 1}-01`);
    const found = crowd(events(...others, ...days));
    expect([day(found?.from), day(found?.end)]).toEqual(['2022-09-06', '2022-09-17']);
  });

  test('does not count what may lie anywhere in a month', () => {
    const found = crowd(
      events(
        '2022-03',
        '2022-03',
        '2022-03',
        '2022-03',
        ...Array.from({ length: 12 }, (_, day) => `2022-09-${10 + day}`),
      ),
    );
    expect(day(found?.from)).toBe('2022-09-10');
  });

  test('is not made by a handful of events', () => {
    expect(crowd(events('2022-09-06', '2022-09-07', '2022-09-08'))).toBeUndefined();
  });
});
