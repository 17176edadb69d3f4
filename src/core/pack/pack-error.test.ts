import { expect, test } from 'vitest';
import { PackError } from './pack-error.ts';

test('names out of a pack cannot command a terminal', () => {
  const { message } = new PackError([{ file: 'a\u001b[2J\u202e.svg', field: 'name', expected: 'a plain name' }]);
  expect(message).toBe('a\\u{1b}[2J\\u{202e}.svg: name: expected a plain name');
});
