import type { App, RelaunchOptions } from 'electron';
import { expect, test } from 'vitest';
import { needsX11, placesWindows, relaunchOnX11, type Session } from './wayland.ts';

const gnome: Session = {
  platform: 'linux',
  env: { XDG_SESSION_TYPE: 'wayland', WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':0' },
  args: ['.', '--pack', 'a.salient'],
};

test('a Wayland session with XWayland starts again on X11', () => {
  expect(needsX11(gnome)).toBe(true);
  expect(needsX11({ ...gnome, env: { WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':0' } })).toBe(true);
});

test.each<[string, Session]>([
  ['X11 itself', { ...gnome, env: { XDG_SESSION_TYPE: 'x11', DISPLAY: ':0' } }],
  ['no XWayland', { ...gnome, env: { XDG_SESSION_TYPE: 'wayland', WAYLAND_DISPLAY: 'wayland-0' } }],
  ['Windows', { ...gnome, platform: 'win32' }],
  ['a platform already chosen', { ...gnome, args: ['--ozone-platform=wayland'] }],
  ['a hint already given', { ...gnome, args: ['--ozone-platform-hint=auto'] }],
])('%s stays as it is', (_name, session) => {
  expect(needsX11(session)).toBe(false);
});

test.each<[string, boolean, Session]>([
  ['Wayland alone', false, { ...gnome, env: { XDG_SESSION_TYPE: 'wayland', WAYLAND_DISPLAY: 'wayland-0' } }],
  ['Wayland by choice', false, { ...gnome, args: ['--ozone-platform=wayland'] }],
  ['started again on X11', true, { ...gnome, args: [...gnome.args, '--ozone-platform=x11'] }],
  ['X11 itself', true, { ...gnome, env: { XDG_SESSION_TYPE: 'x11', DISPLAY: ':0' } }],
  ['Windows', true, { ...gnome, platform: 'win32', env: {} }],
])('%s: windows go where they are told to, %s', (_name, places, session) => {
  expect(placesWindows(session)).toBe(places);
});

test('it starts again once, with its arguments', () => {
  const calls: unknown[] = [];
  const app = {
    relaunch: (options: RelaunchOptions) => calls.push(options),
    exit: (code: number) => calls.push(code),
  } as unknown as App;
  expect(relaunchOnX11(app, gnome)).toBe(true);
  expect(calls).toEqual([{ args: ['.', '--pack', 'a.salient', '--ozone-platform=x11'] }, 0]);

  const again = { ...gnome, args: (calls[0] as { args: string[] }).args };
  expect(relaunchOnX11(app, again)).toBe(false);
  expect(calls).toHaveLength(2);
});
