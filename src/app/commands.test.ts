import { expect, test } from 'vitest';
import { commandOf, shortcuts } from './commands.ts';

const press = (code: string, held: object = {}) =>
  commandOf({ altKey: true, ctrlKey: false, metaKey: false, shiftKey: false, code, ...held });

test('a key with Alt asks for its command, whatever the layout prints', () => {
  expect(press('Digit1')).toBe('toggle-article');
  expect(press('Numpad2')).toBe('toggle-map');
  expect(press('KeyQ')).toBe('go-quiz');
});

test('F6 goes on, with Shift back', () => {
  expect(press('F6', { altKey: false })).toBe('next-part');
  expect(press('F6', { altKey: false, shiftKey: true })).toBe('previous-part');
});

test('other keys and other modifiers ask for nothing', () => {
  expect(press('KeyZ')).toBeUndefined();
  expect(press('KeyQ', { ctrlKey: true })).toBeUndefined();
  expect(press('KeyQ', { altKey: false })).toBeUndefined();
  expect(press('KeyQ', { shiftKey: true })).toBeUndefined();
  expect(press('F6')).toBeUndefined();
});

test('no two commands share their keys', () => {
  const keys = shortcuts.map((one) => one.keys);
  expect(new Set(keys).size).toBe(keys.length);
});
