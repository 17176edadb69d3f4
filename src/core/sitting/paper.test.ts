import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StartSitting } from '../memory/stored-sitting.ts';
import { deadlineOf, lastTo, sayClock, timeLeft } from './paper.ts';

const wish = (minutes: number | null): StartSitting => ({
  ...{ id: 'x', kind: 'test', packs: ['p'], count: 10, minutes },
  marking: { right: 1, wrong: 0, floor: false },
});
const at = 1_000_000;

test('the deadline follows from when the test began, however often it is left', () => {
  expect(deadlineOf({ at, wish: wish(10) })).toBe(at + 600_000);
  expect(timeLeft({ at, wish: wish(10) }, at + 599_000)).toBe(1000);
  expect(timeLeft({ at, wish: wish(10) }, at + 600_001)).toBe(0);
  expect(timeLeft({ at, wish: wish(null) }, at)).toBeUndefined();
  expect(timeLeft({ at, wish: { id: 'x', kind: 'practice', packs: ['p'], count: 1 } }, at)).toBeUndefined();
});
test('there is never more time than the whole, nor less than none, and it only runs out', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), fc.integer(), fc.nat(), (minutes, now, later) => {
      const left = timeLeft({ at, wish: wish(minutes) }, now) ?? NaN;
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left).toBeLessThanOrEqual(minutes * 60_000);
      expect(timeLeft({ at, wish: wish(minutes) }, now + later)).toBeLessThanOrEqual(left);
    }),
  );
});
test.each([
  [0, '0:00'],
  [999, '0:01'],
  [845_000, '14:05'],
  [3_720_000, '1:02:00'],
])('%i ms on a clock', (ms, words) => expect(sayClock(ms)).toBe(words));

test('the last answer to a question is the one that counts', () => {
  const replies = [
    { question: 'a', credit: 0 },
    { question: 'b', credit: 1 },
    { question: 'a', credit: 1 },
  ];
  expect(lastTo(replies).get('a')?.credit).toBe(1);
  expect(lastTo(replies).size).toBe(2);
});
