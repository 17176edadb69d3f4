import { EventEmitter } from 'node:events';
import type { App, WebContents } from 'electron';
import { expect, test } from 'vitest';
import { mayLoad, setupNavigation } from './navigation.ts';

test.each(['app://salient/', 'app://salient/#/izium-2022', 'app://salient/?x'])('a window may load %s', (url) => {
  expect(mayLoad(url)).toBe(true);
});

const elsewhere = [
  'https://example.com/',
  'http://salient/',
  'app://salient.example.com/',
  'app://elsewhere/',
  'app://salient/packs/izium-2022/media/picture.svg',
  'app://salient/api/packs',
  'file:///etc/passwd',
  'data:text/html,hello',
  'javascript:alert(1)',
  'https://example.com/?next=app://salient/',
  'about:blank',
  '',
];

test.each(elsewhere)('a window may not load %j', (url) => {
  expect(mayLoad(url)).toBe(false);
});

/** @returns whether the event was stopped */
function ask(contents: WebContents, event: string, details: object): boolean {
  let stopped = false;
  contents.emit(event, { ...details, preventDefault: () => (stopped = true) });
  return stopped;
}

function fakeContents() {
  const contents = Object.assign(new EventEmitter(), {
    open: (): { action: string } => ({ action: 'allow' }),
    setWindowOpenHandler(handler: () => { action: string }) {
      contents.open = handler;
    },
  });
  return contents as unknown as WebContents & { open: () => { action: string } };
}

test('every web contents stays on our page, embeds nothing and opens nothing', () => {
  const app = new EventEmitter() as App;
  setupNavigation(app);
  const contents = fakeContents();
  app.emit('web-contents-created', {}, contents);

  for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
    expect(ask(contents, event, { url: 'app://salient/', isMainFrame: true })).toBe(false);
    expect(ask(contents, event, { url: 'app://salient/', isMainFrame: false })).toBe(true);
    expect(ask(contents, event, { url: 'https://example.com/', isMainFrame: true })).toBe(true);
  }
  expect(ask(contents, 'will-attach-webview', {})).toBe(true);
  expect(contents.open()).toEqual({ action: 'deny' });
});
