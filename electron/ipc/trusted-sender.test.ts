import { expect, test } from 'vitest';
import { TrustedSenders, type SenderEvent } from './trusted-sender.ts';

const page = { url: 'app://salient/#/study/izium-2022' };

/** An event from the top frame of a window we made, showing our page; each test spoils one thing. */
function setUp(change: Partial<SenderEvent> = {}) {
  const senders = new TrustedSenders();
  const sender = { mainFrame: page as unknown };
  senders.add(sender);
  return senders.isTrusted({ sender, senderFrame: page, ...change });
}

test('the page of a window we made is trusted', () => {
  expect(setUp()).toBe(true);
});

test('a window we did not make is refused, even with our address', () => {
  expect(setUp({ sender: { mainFrame: page } })).toBe(false);
});

test('an embedded frame is refused, even with our address', () => {
  expect(setUp({ senderFrame: { url: page.url } })).toBe(false);
});

test('a frame that is gone is refused', () => {
  expect(setUp({ senderFrame: null })).toBe(false);
});

test.each([
  'about:blank',
  '',
  'https://salient/',
  'app://elsewhere/',
  'app://salient.example/',
  'app://user@salient/',
  'https://example.com/?app://salient/',
])('a page at %j is refused', (url) => {
  const frame = { url };
  const sender = { mainFrame: frame };
  const senders = new TrustedSenders();
  senders.add(sender);
  expect(senders.isTrusted({ sender, senderFrame: frame })).toBe(false);
});
