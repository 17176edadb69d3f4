import { expect, test } from 'vitest';
import { fillDisplay } from './fill-display.ts';

const bounds = { x: 1440, y: 0, width: 1024, height: 768 };

/** What is asked of the window, in order. */
function asked(platform: NodeJS.Platform): string[] {
  const calls: string[] = [];
  const note =
    (name: string) =>
    (...args: unknown[]) =>
      void calls.push([name, ...args.map((one) => JSON.stringify(one))].join(' '));
  fillDisplay(
    {
      setBounds: note('bounds'),
      showInactive: note('show'),
      setFullScreen: note('full'),
      setSimpleFullScreen: note('simple'),
    },
    bounds,
    platform,
  );
  return calls;
}

test.each([
  ['win32', 'full'],
  ['linux', 'full'],
  ['darwin', 'simple'],
] as const)('on %s the window goes to the display before it fills it: %s', (platform, how) => {
  expect(asked(platform)).toEqual([`${how} false`, `bounds ${JSON.stringify(bounds)}`, 'show', `${how} true`]);
});
