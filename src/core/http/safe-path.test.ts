import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodePath, isPlainPath } from './safe-path.ts';

test.each([
  ['media/rail-path.svg', 'media/rail-path.svg'],
  ['assets/index-DkX3.js', 'assets/index-DkX3.js'],
  ['media/%D0%86%D0%B7%D1%8E%D0%BC.png', 'media/Ізюм.png'],
  ['media/with%20space.png', 'media/with space.png'],
  ['media/..hidden', 'media/..hidden'],
  ['console/contact.png', 'console/contact.png'],
])('%s names a file', (escaped, path) => {
  expect(decodePath(escaped)).toBe(path);
});

test.each([
  '..',
  '../secret',
  'media/../../secret',
  'media/..%2f..%2fsecret',
  'media/%2e%2e/secret',
  'media/%252e%252e/secret', // escaped twice
  'media/./x',
  'media//x',
  '/etc/passwd',
  '%2fetc%2fpasswd',
  'media/',
  '',
  'media\\..\\secret',
  'media%5c..%5csecret',
  'C:/Windows/win.ini',
  'C%3A%5CWindows',
  'media/x.png:stream', // an alternate data stream of NTFS
  'media/x.png::$DATA',
  'media/x.png%00.svg',
  'media/x%0d%0aset-cookie:a',
  'media/x.png.',
  'media/x.png%20',
  'media./x',
  'media/con',
  'media/CON.png',
  'media/aux.svg',
  'media/com1',
  'media/LPT9.txt',
  'nul',
  '%c0%ae%c0%ae/secret', // overlong UTF-8
  '%ff',
  '%',
  '%zz',
  'media/%u002e',
  `media/${'x'.repeat(600)}`,
])('%s is refused', (escaped) => {
  expect(decodePath(escaped)).toBeUndefined();
});

test('a lone surrogate is refused', () => {
  expect(isPlainPath('media/\ud800.png')).toBe(false);
});

test('whatever is let through stays below the folder on any system', () => {
  const nasty = fc.string({
    unit: fc.constantFrom('.', '..', '/', '\\', ':', '%2e', '%2f', '%5c', '%25', 'a', ' ', '\0', 'C:', 'nul', '\u202e'),
  });
  fc.assert(
    fc.property(nasty, (escaped) => {
      const path = decodePath(escaped);
      if (path === undefined) return;
      expect(path).not.toMatch(/^\/|\\|:|%|(^|\/)\.{1,2}(\/|$)|\/\/|\0/);
    }),
    { numRuns: 5000 },
  );
});
