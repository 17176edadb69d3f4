import { expect, test } from 'vitest';
import { browserPlaces, installedBrowsers } from './browsers.ts';

test('on Linux, along PATH, Chrome first', () => {
  const there = ['/usr/bin/chromium', '/opt/bin/google-chrome'];
  const found = installedBrowsers('linux', { PATH: '/usr/bin:/opt/bin:relative' }, (path) => there.includes(path));
  expect(found).toEqual([
    { name: 'Google Chrome', path: '/opt/bin/google-chrome' },
    { name: 'Chromium', path: '/usr/bin/chromium' },
  ]);
});

test('a folder named by a relative PATH is not searched', () => {
  expect(browserPlaces('linux', { PATH: '.:bin' })).toEqual([]);
});

test('on macOS, in the applications of the machine and of the user', () => {
  const path = '/Users/a/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
  expect(installedBrowsers('darwin', { HOME: '/Users/a' }, (one) => one === path)).toEqual([
    { name: 'Microsoft Edge', path },
  ]);
});

test('on Windows, where programs are installed', () => {
  const environment = { ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)' };
  const path = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  expect(installedBrowsers('win32', environment, (one) => one === path)).toEqual([{ name: 'Microsoft Edge', path }]);
});

test('nothing is installed, nothing is found', () => {
  expect(installedBrowsers('linux', { PATH: '/usr/bin' }, () => false)).toEqual([]);
});
