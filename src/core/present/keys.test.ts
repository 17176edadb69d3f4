import { describe, expect, test } from 'vitest';
import { actionOf, verbs, type KeyPress } from './keys.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  ...{ key, code: '', altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, repeat: false },
  ...more,
});
const running = { running: true, choices: 0 };

describe('keys', () => {
  test('each means one thing', () => {
    const keys = verbs.flatMap((verb) => verb.keys);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(verbs.map(({ id }) => id)).size).toBe(verbs.length);
  });
  test('of Logitech remotes go on, back, black and start', () => {
    expect(['PageDown', 'PageUp', '.', 'F5'].map((key) => actionOf(press(key), running)?.do)).toEqual([
      ...['next', 'previous', 'cover', 'start'],
    ]);
  });
  test('work with capitals on', () => {
    expect(actionOf(press('B', { shiftKey: true }), running)).toEqual({ do: 'cover', cover: 'black' });
  });
  test('held with Ctrl, Alt or Meta, or held down, are left alone', () => {
    for (const more of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { repeat: true }])
      expect(actionOf(press('b', more), running)).toBeUndefined();
  });
  test('that are digits number a slide, or count hands while a question is asked', () => {
    const two = press('2', { code: 'Digit2' });
    expect(actionOf(two, running)).toEqual({ do: 'digit', digit: 2 });
    expect(actionOf(two, { ...running, choices: 2 })).toEqual({ do: 'hand', option: 1, by: 1 });
    const shifted = press('"', { code: 'Digit2', shiftKey: true });
    expect(actionOf(shifted, { ...running, choices: 2 })).toEqual({ do: 'hand', option: 1, by: -1 });
    expect(actionOf(two, { ...running, choices: 1 }), 'there is no second').toBeUndefined();
  });
});

describe('one button that sends F5 and Esc by turns', () => {
  test('starts, stops and starts again', () => {
    const stopped = { running: false, choices: 0 };
    expect(actionOf(press('F5'), stopped)?.do).toBe('start');
    expect(actionOf(press('Escape'), { ...running, last: 'F5' })?.do).toBe('out');
    expect(actionOf(press('F5'), { ...stopped, last: 'Escape' })?.do).toBe('start');
  });
  test('starts with whichever it sends, once it was stopped another way', () => {
    expect(actionOf(press('Escape'), { running: false, choices: 0, last: 'F5' })?.do).toBe('start');
    expect(actionOf(press('Escape'), { running: false, choices: 0, last: 'b' })?.do).toBe('out');
  });
});

test('what was taught goes before the table', () => {
  const volume = press('AudioVolumeUp', { code: 'VolumeUp' });
  expect(actionOf(volume, running)).toBeUndefined();
  expect(actionOf(volume, running, { VolumeUp: 'next' })?.do).toBe('next');
});
