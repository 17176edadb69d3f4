import { EventEmitter } from 'node:events';
import type { App, Session } from 'electron';
import { expect, test } from 'vitest';
import { isAllowed, setupPermissions } from './permissions.ts';

const ourPage = { isMainFrame: true, requestingUrl: 'app://salient/#/izium-2022' };

test.each(['fullscreen', 'keyboardLock', 'clipboard-sanitized-write'])('our page may have %s', (permission) => {
  expect(isAllowed(permission, ourPage)).toBe(true);
});

test.each([
  'media',
  'geolocation',
  'notifications',
  'clipboard-read',
  'display-capture',
  'openExternal',
  'usb',
  'local-network-access',
  'unknown',
  'toString',
  'a permission of next year',
])('nobody has %s', (permission) => {
  expect(isAllowed(permission, ourPage)).toBe(false);
});

test('an embedded frame, a foreign page and no page at all have nothing', () => {
  expect(isAllowed('fullscreen', { ...ourPage, isMainFrame: false })).toBe(false);
  expect(isAllowed('fullscreen', { isMainFrame: true, requestingUrl: 'https://example.com/' })).toBe(false);
  expect(isAllowed('fullscreen', { isMainFrame: true })).toBe(false);
});

test('every session asks the table, for requests, checks and devices', () => {
  const handlers = new Map<string, (...args: unknown[]) => unknown>();
  const remember = (name: string) => (handler: (...args: unknown[]) => unknown) => handlers.set(name, handler);
  const session = {
    setPermissionRequestHandler: remember('request'),
    setPermissionCheckHandler: remember('check'),
    setDevicePermissionHandler: remember('device'),
  } as unknown as Session;
  const app = new EventEmitter() as App;
  setupPermissions(app);
  app.emit('session-created', session);

  const request = (permission: string) => {
    let answer: unknown;
    handlers.get('request')?.(null, permission, (granted: boolean) => (answer = granted), ourPage);
    return answer;
  };
  expect(request('fullscreen')).toBe(true);
  expect(request('media')).toBe(false);
  expect(handlers.get('check')?.(null, 'fullscreen', 'app://salient/', ourPage)).toBe(true);
  expect(handlers.get('check')?.(null, 'geolocation', 'app://salient/', ourPage)).toBe(false);
  expect(handlers.get('device')?.({ deviceType: 'usb' })).toBe(false);
});
