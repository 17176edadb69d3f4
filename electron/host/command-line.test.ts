import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readCommandLine, UsageError } from './command-line.ts';

const here = import.meta.dirname;

test('nothing said: any port, the usual folder, a browser window', () => {
  expect(readCommandLine([])).toEqual({ noOpen: false, browser: false, port: 0 });
});

test('everything said, paths from where it was said', () => {
  const args = ['--browser', '--no-open', '--port', '8080', '--data=notes', '--pack', 'command-line.test.ts'];
  expect(readCommandLine(args, { from: here })).toEqual({
    noOpen: true,
    browser: true,
    port: 8080,
    data: resolve(here, 'notes'),
    pack: resolve(here, 'command-line.test.ts'),
  });
});

test('a lesson to present, from where it was said', () => {
  expect(readCommandLine(['--present', 'command-line.test.ts'], { from: here })).toMatchObject({
    present: resolve(here, 'command-line.test.ts'),
  });
});

test.each([
  [['--port', 'many'], 'a number from 0 to 65535'],
  [['--port', '65536'], 'a number from 0 to 65535'],
  [['--port', '-1'], '--port'],
  [['--port'], '--port'],
  [['--data', ''], '--data needs a value'],
  [['--pack', 'not-there.salient'], resolve(here, 'not-there.salient')],
  [['--present', 'not-there.salient'], resolve(here, 'not-there.salient')],
  [['--present', ''], '--present needs a value'],
  [['--present', 'command-line.ts', '--pack', 'command-line.ts'], 'leave --pack out'],
  [['--offline'], '--offline'],
  [['lesson.salient'], 'lesson.salient'],
])('%j is explained', (args, mentioned) => {
  expect(() => readCommandLine(args, { from: here })).toThrow(UsageError);
  expect(() => readCommandLine(args, { from: here })).toThrow(mentioned);
});

test("on the desktop Chromium's own switches are passed over", () => {
  const args = ['.', '--inspect=0', '--remote-debugging-port=0', '--no-sandbox', '--data', 'notes', '--enable-x'];
  expect(readCommandLine(args, { from: here, lenient: true })).toMatchObject({ data: resolve(here, 'notes') });
  expect(() => readCommandLine(['--pack'], { lenient: true })).toThrow(UsageError);
});
