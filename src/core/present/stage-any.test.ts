import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrder, isSame, overlap, type Display } from './displays.ts';
import { viewOf } from './stage-view.ts';
import { actOnStage, newStage, shownOn, type StageAction } from './stage.ts';

const display = (label: string, x: number, width: number, height: number): Display => ({
  ...{ label, bounds: { x, y: 0, width, height }, scale: 1, internal: x === 0 },
});
const [laptop, projector] = [display('Built-in', 0, 1440, 900), display('EPSON PJ', 1440, 1024, 768)];

describe('any sequence of events', () => {
  const pixel = fc.constantFrom(-1440, -1024, 0, 1024, 1440, 2464);
  const displays = fc.record({
    label: fc.constantFrom('', 'Built-in', 'EPSON PJ'),
    bounds: fc.record({
      x: pixel,
      y: fc.constantFrom(0, 768),
      width: fc.constantFrom(0, 1024, 1440),
      height: fc.constantFrom(768, 900),
    }),
    scale: fc.constantFrom(1, 1.5, 2),
    internal: fc.boolean(),
  });
  const usual = fc.constantFrom([laptop], [laptop, projector], [projector, laptop], [projector]);
  const sight = fc.record({
    displays: fc.oneof({ weight: 2, arbitrary: usual }, fc.array(displays, { maxLength: 4 })),
    presenter: fc.record({ x: pixel, y: fc.constant(20), width: fc.constantFrom(800, 1440), height: fc.constant(700) }),
  });
  const action: fc.Arbitrary<StageAction> = fc.oneof(
    { weight: 3, arbitrary: fc.record({ do: fc.constant('see' as const), sight }) },
    { weight: 3, arbitrary: fc.constantFrom<StageAction>({ do: 'settle' }, { do: 'open' }, { do: 'swap' }) },
    { weight: 1, arbitrary: fc.constantFrom<StageAction>({ do: 'close' }, { do: 'crash' }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('open' as const), number: fc.integer({ min: -1, max: 6 }) }) },
  );

  test('leaves a valid state, and the audience never on the presenter’s display', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(action, fc.nat(3000)), { maxLength: 40 }), (events) => {
        let [stage, now] = [newStage(), 0];
        for (const [event, wait] of events) {
          stage = actOnStage(stage, event, (now += wait));
          expect(JSON.parse(JSON.stringify(stage))).toEqual(stage);
          const on = shownOn(stage);
          const { presenter, others } = stage.unsettled?.room ?? stage.room;
          if (on) {
            expect(others.some((display) => isSame(display, on))).toBe(true);
            expect(presenter && overlap(on.bounds, presenter.bounds)).toBe(0);
          }
          const view = viewOf(stage);
          expect(view.displays.map(({ number }) => number)).toEqual(inOrder(stage.room).map((_, at) => at + 1));
          expect(view.displays.filter(({ use }) => use === 'presenter').length).toBe(stage.room.presenter ? 1 : 0);
          expect(view.displays.filter(({ use }) => use === 'wall').length).toBeLessThanOrEqual(1);
          expect(new Set(stage.remembered).size).toBe(stage.remembered.length);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('ends, once it is quiet, in a state that opening leads out of wherever there is a second display', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (events) => {
        const stage = events.reduce((before, event, at) => actOnStage(before, event, at * 300), newStage());
        const quiet = actOnStage(stage, { do: 'settle' }, 1e9);
        expect(quiet).not.toHaveProperty('unsettled');
        const open = actOnStage(quiet, { do: 'open' }, 1e9);
        expect(shownOn(open) !== undefined).toBe(quiet.room.others.length > 0);
      }),
    );
  });
});
