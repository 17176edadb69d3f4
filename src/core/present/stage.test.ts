import { describe, expect, test } from 'vitest';
import type { Display, Rectangle } from './displays.ts';
import { viewOf } from './stage-view.ts';
import { actOnStage, hasWindow, newStage, patience, settlingTime, shownOn } from './stage.ts';
import type { Stage, StageAction } from './stage.ts';

const display = (label: string, x: number, width: number, height: number, more: Partial<Display> = {}): Display => ({
  ...{ label, bounds: { x, y: 0, width, height }, scale: 1, internal: false },
  ...more,
});
const laptop = display('Built-in', 0, 1440, 900, { internal: true });
const projector = display('EPSON PJ', 1440, 1024, 768);
const onLaptop: Rectangle = { x: 100, y: 50, width: 1200, height: 800 };

/** What is done, one after the other; a number is time that passes, in milliseconds, and the system's timer with it. */
type Step = readonly Display[] | number | StageAction;
function after(...steps: Step[]): Stage {
  let [stage, now] = [newStage(), 0];
  for (const step of steps) {
    if (typeof step === 'number') stage = actOnStage(stage, { do: 'settle' }, (now += step));
    else if ('do' in step) stage = actOnStage(stage, step, now);
    else stage = actOnStage(stage, { do: 'see', sight: { displays: step, presenter: onLaptop } }, now);
  }
  return stage;
}
const opened: Step[] = [[laptop, projector], settlingTime, { do: 'open' }];
const wallOf = (stage: Stage) => shownOn(stage)?.label;

describe('recorded displays', () => {
  test('one: no wall', () => {
    const stage = after([laptop], settlingTime, { do: 'open' });
    expect(viewOf(stage)).toMatchObject({ displays: [{ use: 'presenter' }], mirrored: false, audience: 'closed' });
    expect(viewOf(stage)).not.toHaveProperty('proposed');
  });
  test('two: the wall is the one that is not the presenter’s', () => {
    expect(viewOf(after(...opened))).toEqual({
      displays: [
        {
          number: 1,
          label: 'Built-in',
          width: 1440,
          height: 900,
          key: 'Built-in 1440×900',
          internal: true,
          use: 'presenter',
        },
        {
          number: 2,
          label: 'EPSON PJ',
          width: 1024,
          height: 768,
          key: 'EPSON PJ 1024×768',
          internal: false,
          use: 'wall',
        },
      ],
      proposed: 2,
      mirrored: false,
      byHand: false,
      audience: 'open',
    });
  });
  test('two: never the presenter’s, even where it is asked for', () => {
    expect(after([laptop, projector], settlingTime, { do: 'open', number: 1 }).audience).toEqual({ is: 'closed' });
  });
  test.each([
    ['as one', [display('Built-in', 0, 1024, 768, { internal: true })], false],
    ['as two of one size', [laptop, { ...laptop, label: 'EPSON PJ', internal: false }], true],
    ['as two of two sizes', [laptop, display('EPSON PJ', 0, 1024, 768)], true],
  ])('mirrored, reported %s: no wall', (_, displays, mirrored) => {
    const stage = after(displays, settlingTime, { do: 'open' });
    expect(viewOf(stage)).toMatchObject({ mirrored, audience: 'closed' });
    expect(viewOf(stage).displays).toHaveLength(1);
  });
  test('three: an external one is proposed before the laptop’s own, and a wall of earlier lessons before both', () => {
    const monitor = display('DELL', -1920, 1920, 1080);
    const room = [laptop, monitor, projector];
    const atMonitor = { ...onLaptop, x: -1800 };
    const [far, own] = [
      display('TV', 5000, 3840, 2160),
      { do: 'see', sight: { displays: room, presenter: atMonitor } } as const,
    ];
    expect(wallOf(after(own, settlingTime, { do: 'open' }))).toBe('EPSON PJ');
    expect(viewOf(after(own, settlingTime)).displays.map(({ label }) => label)).toEqual([
      'DELL',
      'Built-in',
      'EPSON PJ',
    ]);
    const remembering = after(...opened, { do: 'close' }, [laptop, far, projector], settlingTime, { do: 'open' });
    expect(wallOf(remembering)).toBe('EPSON PJ');
  });
  test('with ids that come twice are told apart by what they are', () => {
    const listed = [laptop, projector].map((one) => ({ ...one, id: 0 }));
    expect(wallOf(after(listed, settlingTime, { do: 'open' }))).toBe('EPSON PJ');
  });
});

describe('a cable that is pulled', () => {
  const pulled: Step[] = [...opened, 60_000, [laptop]];

  test('hides the window at once, and says so', () => {
    expect(shownOn(after(...pulled))).toBeUndefined();
    expect(viewOf(after(...pulled)).audience).toBe('hidden');
    const settled = after(...pulled, settlingTime);
    expect(settled.audience.is).toBe('gone');
    expect(hasWindow(settled)).toBe(true);
  });
  test('leaves the picture as it was made for that display, whatever else is there', () => {
    const key = 'EPSON PJ 1024×768';
    const other: Step[] = [...pulled, settlingTime, [laptop, display('BenQ', 1440, 1280, 800)], settlingTime];
    for (const away of [pulled, [...pulled, settlingTime], other]) expect(viewOf(after(...away)).awayFrom).toBe(key);
    for (const there of [opened, [...pulled, settlingTime, [laptop, projector], settlingTime]])
      expect(viewOf(after(...there))).not.toHaveProperty('awayFrom');
    expect(viewOf(after(...other, { do: 'open' }))).not.toHaveProperty('awayFrom');
  });
  test('and plugged again within ten minutes brings the wall back by itself', () => {
    expect(wallOf(after(...pulled, 9 * 60_000, [laptop, projector], settlingTime))).toBe('EPSON PJ');
  });
  test('brings it back elsewhere too: the display is known by label and size', () => {
    const left = { ...projector, bounds: { ...projector.bounds, x: -1024 } };
    expect(shownOn(after(...pulled, 1000, [laptop, left], settlingTime))).toEqual(left);
  });
  test('for longer: the presenter is asked', () => {
    const back = after(...pulled, settlingTime, patience + 1, [laptop, projector], settlingTime);
    expect(viewOf(back)).toMatchObject({ audience: 'asking', proposed: 2 });
    expect(wallOf(actOnStage(back, { do: 'open' }, 0))).toBe('EPSON PJ');
  });
  test('for another projector: the presenter is asked', () => {
    const other = after(...pulled, settlingTime, [laptop, display('BenQ', 1440, 1280, 800)], settlingTime);
    expect(viewOf(other)).toMatchObject({ audience: 'asking', proposed: 2 });
    expect(shownOn(other)).toBeUndefined();
  });
  test('leaves an identical display that was there all along alone', () => {
    const twin = { ...projector, bounds: { ...projector.bounds, x: 3000 } };
    const start: Step[] = [[laptop, projector, twin], settlingTime, { do: 'open', number: 2 }];
    const one = after(...start, [laptop, twin], settlingTime);
    expect(viewOf(one).audience).toBe('asking');
    expect(shownOn(after(...start, [laptop, twin], settlingTime, [laptop, twin, projector], settlingTime))).toEqual(
      projector,
    );
  });
  test('in bursts counts once, when they are over', () => {
    const burst: Step[] = [[laptop], 200, [laptop, projector], 200, [], 200, [laptop], 200, [laptop, projector]];
    const during = after(...opened, ...burst);
    expect(during.audience.is).toBe('open');
    expect(during.room).toEqual(after(...opened).room);
    const over = after(...opened, ...burst, settlingTime);
    expect(over.audience).toEqual(after(...opened).audience);
    expect(over).not.toHaveProperty('unsettled');
  });
  test('and all displays off for a moment leave a state to come back from', () => {
    const dark = after(...opened, [], settlingTime);
    expect(viewOf(dark)).toMatchObject({ displays: [], audience: 'hidden' });
    expect(wallOf(after(...opened, [], settlingTime, [laptop, projector], settlingTime))).toBe('EPSON PJ');
  });
});

describe('a wall that changes', () => {
  test('its resolution is filled anew', () => {
    const finer = display('EPSON PJ', 1440, 1280, 800);
    const during = after(...opened, [laptop, finer]);
    expect(shownOn(during)).toBeUndefined();
    expect(shownOn(actOnStage(during, { do: 'settle' }, settlingTime * 2))).toEqual(finer);
  });
  test('its place is followed', () => {
    const above = { ...projector, bounds: { ...projector.bounds, x: 200, y: -768 } };
    expect(shownOn(after(...opened, [laptop, above], settlingTime))).toEqual(above);
  });
  test('becomes the presenter’s when they drag their window there: the two change places', () => {
    const sight = { displays: [laptop, projector], presenter: { ...onLaptop, x: 1300 } };
    expect(wallOf(after(...opened, { do: 'see', sight: { ...sight, presenter: { ...onLaptop, x: 1500 } } }))).toBe(
      undefined,
    );
    const dragged = after(
      ...opened,
      { do: 'see', sight: { ...sight, presenter: { ...onLaptop, x: 1500 } } },
      settlingTime,
    );
    expect([dragged.room.presenter?.label, wallOf(dragged)]).toEqual(['EPSON PJ', 'Built-in']);
    // mostly on the laptop still
    expect(wallOf(after(...opened, { do: 'see', sight: { ...sight, presenter: { ...onLaptop, x: 700 } } }))).toBe(
      'EPSON PJ',
    );
  });
  test('swaps with the presenter, there and back', () => {
    const there = after(...opened, { do: 'swap' });
    expect([there.room.presenter, shownOn(there)]).toEqual([projector, laptop]);
    expect(actOnStage(there, { do: 'swap' }, 0).audience).toEqual(after(...opened).audience);
    expect(after([laptop, projector], settlingTime, { do: 'swap' }).audience).toEqual({ is: 'closed' });
  });
});

describe('the window', () => {
  test('is built anew when it crashes, but not for ever', () => {
    const crash: StageAction = { do: 'crash' };
    const twice = after(...opened, crash, 1000, crash);
    expect([twice.audience.is, twice.window]).toEqual(['open', 2]);
    const thrice = after(...opened, crash, 1000, crash, 1000, crash);
    expect(viewOf(thrice).audience).toBe('crashed');
    expect(viewOf(actOnStage(thrice, { do: 'open' }, 3000)).audience).toBe('open');
    expect(after(...opened, crash, 50_000, crash, 50_000, crash).audience.is).toBe('open');
  });
  test('closed stays closed, whatever is plugged', () => {
    const closed = after(...opened, { do: 'close' }, [laptop], settlingTime, [laptop, projector], settlingTime);
    expect(viewOf(closed).audience).toBe('closed');
    expect(actOnStage(closed, { do: 'crash' }, 0)).toBe(closed);
  });
});
