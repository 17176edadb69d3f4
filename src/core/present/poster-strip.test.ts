import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DatedEvent } from '../pack/lesson.ts';
import { dayMs } from '../time/when.ts';
import { stripMarks } from './poster-strip.ts';

const eventOn = (day: number): DatedEvent =>
  ({ id: `on ${day}`, when: { from: day * dayMs, openStart: false } }) as unknown as DatedEvent;

test('marks stay apart, inside the strip, and keep the numbers of the list', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -5, max: 40 }), { maxLength: 40 }), (days) => {
      const events = days.toSorted((a, b) => a - b).map(eventOn);
      const marks = stripMarks(events, { from: 0, to: 30 * dayMs, width: 1000, slot: 25 });
      expect(marks.length).toBe(days.filter((day) => day >= 0 && day <= 30).length);
      for (const mark of marks) {
        expect(events[mark.number - 1]).toBe(mark.event);
        expect(mark.x).toBeGreaterThanOrEqual(12.5);
        expect(mark.x).toBeLessThanOrEqual(987.5);
        const beside = marks.filter((one) => one !== mark && one.row === mark.row);
        for (const one of beside) expect(Math.abs(one.x - mark.x)).toBeGreaterThan(25 - 1e-6);
      }
    }),
  );
});
