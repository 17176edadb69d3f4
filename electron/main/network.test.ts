import { EventEmitter } from 'node:events';
import type { App, CallbackResponse, OnBeforeRequestListenerDetails, Session } from 'electron';
import { afterEach, expect, test, vi } from 'vitest';
import { isLocal, RequestFilter, setupNetwork } from './network.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

test.each([
  'app://salient/',
  'app://salient/tiles/world/0/0/0.mvt',
  'data:image/png;base64,AA',
  'blob:app://salient/1',
])('%s is local', (url) => {
  expect(isLocal(url)).toBe(true);
});

test.each([
  'https://example.com/',
  'http://127.0.0.1:80/',
  'ws://localhost:5173/',
  'wss://example.com/app://salient/',
  'file:///etc/passwd',
  'devtools://devtools/bundled/inspector.html',
  'app://elsewhere/',
  'ftp://example.com/',
  'not an address',
])('%s is not', (url) => {
  expect(isLocal(url)).toBe(false);
});

test('while developing, the dev server and its socket are local, its neighbours are not', () => {
  const developer = { server: 'http://localhost:5173' };
  expect(isLocal('http://localhost:5173/main.ts', developer)).toBe(true);
  expect(isLocal('ws://localhost:5173/', developer)).toBe(true);
  expect(isLocal('http://localhost:5174/', developer)).toBe(false);
  expect(isLocal('https://example.com/', developer)).toBe(false);
});

/** A session that can be asked for a request, as far as the filter knows sessions. */
function fakeSession() {
  let listener: (details: OnBeforeRequestListenerDetails, answer: (response: CallbackResponse) => void) => void;
  const session = {
    spellChecker: true,
    setSpellCheckerEnabled(on: boolean) {
      session.spellChecker = on;
    },
    webRequest: {
      onBeforeRequest(given: typeof listener) {
        listener = given;
      },
    },
  };
  const isCancelled = (url: string) => {
    let cancelled: boolean | undefined;
    listener({ url, resourceType: 'xhr' } as OnBeforeRequestListenerDetails, (response) => {
      cancelled = response.cancel;
    });
    return cancelled;
  };
  return { session: session as unknown as Session & { spellChecker: boolean }, isCancelled };
}

function fakeApp() {
  const switches = new Map<string, string>();
  const app = Object.assign(new EventEmitter(), {
    commandLine: { appendSwitch: (name: string, value: string) => switches.set(name, value) },
  }) as unknown as App;
  return { app, switches };
}

test('no name can be resolved but, while developing, that of the dev server', () => {
  const { app, switches } = fakeApp();
  setupNetwork(app, new RequestFilter());
  expect(switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
  setupNetwork(app, new RequestFilter(), { server: 'http://127.0.0.1:5173' });
  expect(switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND, EXCLUDE 127.0.0.1');
});

test('every session refuses and counts, and asks no dictionary server', () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const { app } = fakeApp();
  const filter = new RequestFilter();
  setupNetwork(app, filter);
  const first = fakeSession();
  const second = fakeSession();
  app.emit('session-created', first.session);
  app.emit('session-created', second.session);

  expect(first.isCancelled('app://salient/')).toBe(false);
  expect(filter.refused).toBe(0);
  expect(first.isCancelled('https://example.com/')).toBe(true);
  expect(second.isCancelled('wss://example.com/')).toBe(true);
  expect(filter.refused).toBe(2);
  expect(second.session.spellChecker).toBe(false);
});

test('every page keeps WebRTC from opening sockets of its own', () => {
  const { app } = fakeApp();
  setupNetwork(app, new RequestFilter());
  const policies: string[] = [];
  app.emit('web-contents-created', {}, { setWebRTCIPHandlingPolicy: (policy: string) => policies.push(policy) });
  expect(policies).toEqual(['disable_non_proxied_udp']);
});
