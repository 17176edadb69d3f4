import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseWhen } from '../time/parse-when.ts';
import { dayMs } from '../time/when.ts';
import { layOut, type Entry, type Mark, type Metrics } from './layout.ts';
import { shapeOf } from './shape.ts';

const origin = Date.UTC(2022, 0, 1);
const metrics: Metrics = {
  pixelsPerMs: 10 / dayMs,
  origin,
  end: Infinity,
  rows: 3,
  slot: 24,
  arrow: 24,
  leastTitle: 60,
  mostTitle: 240,
};
const dated = (id: string, edtf: string): Entry => ({ id, shape: shapeOf(parseWhen(edtf)) });
const titles = (width: number) => () => width;
const mark = (marks: Mark[], id: string): Mark => {
  const found = marks.find(({ ids }) => ids.includes(id));
  if (!found) throw new Error(`${id} is in no mark`);
  return found;
};

describe('the layout', () => {
  test('seats events that are far apart in the first row, with their titles', () => {
    const marks = layOut([dated('a', '2022-01-10'), dated('b', '2022-03-10')], metrics, titles(100));
    expect(marks.map(({ lead, row, title }) => [lead, row, title])).toEqual([
      ['a', 0, 100],
      ['b', 0, 100],
    ]);
  });

  test('stacks events of one day instead of laying them over each other', () => {
    const marks = layOut(
      ['a', 'b', 'c'].map((id) => dated(id, '2022-01-10')),
      metrics,
      titles(100),
    );
    expect(marks.map(({ row }) => row)).toEqual([0, 1, 2]);
  });

  test('counts what finds no row in with the nearest mark, the most important one in front', () => {
    const marks = layOut(
      ['a', 'b', 'c', 'd', 'e'].map((id) => dated(id, '2022-01-10')),
      metrics,
      titles(100),
    );
    expect(marks.map(({ ids }) => ids)).toEqual([['a', 'd', 'e'], ['b'], ['c']]);
  });

  test('lets no title run beyond what is ever shown', () => {
    const marks = layOut([dated('a', '2022-01-10'), dated('b', '2022-01-17')], { ...metrics, end: 200 }, titles(150));
    expect(mark(marks, 'a').title).toBe(93);
    expect(mark(marks, 'b').title).toBe(0);
  });

  test('cuts the title of the less important event when a mark needs the room', () => {
    const one = { ...metrics, rows: 1 };
    const marks = layOut(
      [dated('a', '2022-01-01'), dated('b', '2022-01-13'), dated('c', '2022-01-08')],
      one,
      titles(200),
    );
    expect(mark(marks, 'a').title).toBe(0);
    expect(mark(marks, 'b').title).toBe(200);
    expect(mark(marks, 'c').title).toBe(0);
  });

  test('spares the more important title when either could be cut', () => {
    const two = { ...metrics, rows: 2 };
    const entries = [dated('main', '2022-01-01'), dated('minor', '2022-01-01'), dated('late', '2022-01-09')];
    const marks = layOut(entries, two, titles(200));
    expect(mark(marks, 'main').title).toBe(200);
    expect(mark(marks, 'minor').title).toBeLessThan(200);
    expect(mark(marks, 'late').row).toBe(mark(marks, 'minor').row);
  });

  test('keeps long bars out of the last row', () => {
    const long = ['a', 'b', 'c', 'd'].map((id) => dated(id, '2022-01/2022-06'));
    const marks = layOut(long, metrics, titles(100));
    expect(marks.filter(({ alone }) => alone).map(({ row }) => row)).toEqual([0, 1]);
    expect(marks.filter(({ alone }) => !alone).map(({ row }) => row)).toEqual([2]);
  });

  test('puts the mark of a day on the day, of a span at its start, of a month in its middle', () => {
    const marks = layOut(
      [dated('day', '2022-01-11'), dated('span', '2022-03-02/2022-03-11'), dated('month', '2022-06')],
      metrics,
      titles(0),
    );
    expect(mark(marks, 'day')).toMatchObject({ x: 100, width: 10, slotX: 93 });
    expect(mark(marks, 'span')).toMatchObject({ x: 600, width: 100, slotX: 600 });
    expect(mark(marks, 'month')).toMatchObject({ x: 1510, width: 300, slotX: 1648 });
  });

  test('leaves room for the arrow of an open end', () => {
    const marks = layOut([dated('open', '2022-01-11/..'), dated('next', '2022-01-15')], metrics, titles(0));
    expect(mark(marks, 'open').row).not.toBe(mark(marks, 'next').row);
  });
});

describe('at any scale and with any events', () => {
  const date = fc.oneof(
    fc
      .tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 200 }), fc.boolean())
      .map(([start, days, one]) => {
        const day = (offset: number) => new Date(origin + offset * dayMs).toISOString().slice(0, 10);
        return one ? day(start) : `${day(start)}/${day(start + days)}`;
      }),
    fc.constantFrom(
      '2022',
      '2022-03',
      '2022-09~',
      '2022-09-10~',
      '[2022-09-10..2022-09-11]',
      '2022-04-11/..',
      '../2022-05-01',
      '15XX',
      '1681~',
    ),
  );
  const events = fc.array(date, { minLength: 1, maxLength: 80 });
  const scales = fc.double({ noNaN: true, min: -3, max: 2.5 }).map((power) => 10 ** power / dayMs);
  const world = fc.tuple(events, scales, fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 300 }));
  const laid = ([dates, pixelsPerMs, rows, title]: [string[], number, number, number]) => {
    const entries = dates.map((edtf, index) => dated(`e${index}`, edtf));
    const all = { ...metrics, pixelsPerMs, rows };
    return { entries, metrics: all, marks: layOut(entries, all, (id) => title + id.length) };
  };

  test('every event is in exactly one mark', () => {
    fc.assert(
      fc.property(world, (given) => {
        const { entries, marks } = laid(given);
        const ids = marks.flatMap((one) => one.ids);
        expect(ids.toSorted()).toEqual(entries.map(({ id }) => id).toSorted());
        expect(marks.every((one) => one.ids[0] === one.lead)).toBe(true);
      }),
    );
  });

  test('no two marks or titles overlap', () => {
    fc.assert(
      fc.property(world, (given) => {
        const { marks } = laid(given);
        const right = (one: Mark) => one.slotX + metrics.slot + one.title;
        for (const row of Map.groupBy(marks, (one) => one.row).values()) {
          row
            .slice(1)
            .forEach((one, index) => expect(one.slotX).toBeGreaterThanOrEqual(right(row[index] as Mark) - 1e-6));
        }
      }),
    );
  });

  test('nothing lies over a bar that is alone', () => {
    fc.assert(
      fc.property(world, (given) => {
        const { marks } = laid(given);
        for (const bar of marks.filter((one) => one.alone)) {
          const over = marks.filter(
            (one) =>
              one !== bar &&
              one.row === bar.row &&
              one.slotX + metrics.slot > bar.x + 1e-6 &&
              one.slotX < bar.x + bar.width - 1e-6,
          );
          expect(over).toEqual([]);
        }
      }),
    );
  });

  test('a bar is exactly as long as its date is uncertain or lasts', () => {
    fc.assert(
      fc.property(world, (given) => {
        const { entries, metrics: used, marks } = laid(given);
        for (const one of marks) {
          const shape = entries.find(({ id }) => id === one.lead)?.shape;
          expect(one.width).toBe(((shape?.end ?? 0) - (shape?.from ?? 0)) * used.pixelsPerMs);
        }
      }),
    );
  });

  test('a title is whole, or cut to a part worth showing, or left out', () => {
    fc.assert(
      fc.property(world, (given) => {
        const { marks } = laid(given);
        for (const { title, lead } of marks) {
          const whole = Math.min(metrics.mostTitle, given[3] + lead.length);
          expect(title === 0 || title === whole || (title >= metrics.leastTitle && title < whole)).toBe(true);
        }
      }),
    );
  });

  test('stacking does not hang on where the view is: moved in time, everything keeps its row', () => {
    const days = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(days, fc.integer({ min: -3000, max: 3000 }), (starts, shift) => {
        const at = (offset: number): Entry[] =>
          starts.map((start, index) => {
            const from = origin + (start + offset) * dayMs;
            return {
              id: `e${index}`,
              shape: { from, end: from + dayMs, body: 'firm', left: 'crisp', right: 'crisp', at: 'start' },
            };
          });
        const stacked = (entries: Entry[], from: number) =>
          layOut(entries, { ...metrics, pixelsPerMs: 8 / dayMs, origin: from }, titles(100)).map(
            ({ lead, row, ids }) => ({ lead, row, ids }),
          );
        expect(stacked(at(shift), origin + shift * dayMs)).toEqual(stacked(at(0), origin));
      }),
    );
  });
});
