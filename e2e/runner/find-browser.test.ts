import { expect, test } from 'vitest';
import type { TestBrowser } from '../browser.ts';
import { findBrowser, type Means } from './find-browser.ts';

const chrome: TestBrowser = { name: 'Google Chrome', path: '/usr/bin/google-chrome' };
const fetched: TestBrowser = { name: 'Playwright’s Chromium', path: '/cache/chrome' };
const packaged: TestBrowser = { name: 'Chromium', path: '/usr/bin/chromium' };

/** A machine without a browser; each test says what is different on its own. */
function machine({
  present,
  fetching,
  installing,
  root = true,
  broken = [],
}: {
  present?: TestBrowser;
  fetching?: TestBrowser;
  installing?: TestBrowser;
  root?: boolean;
  broken?: TestBrowser[];
}) {
  let found = present;
  const tried: string[] = [];
  const means: Means = {
    present: () => found,
    runs: (browser) => !broken.includes(browser),
    fetch: async () => {
      tried.push('fetch');
      found = fetching ?? found;
    },
    mayInstall: () => root,
    install: async () => {
      tried.push('install');
      found = installing ?? found;
    },
  };
  return { means, tried };
}

test('an installed browser is used as it is', async () => {
  const { means, tried } = machine({ present: chrome });
  expect(await findBrowser(means)).toBe(chrome);
  expect(tried).toEqual([]);
});

test('else Playwright’s own is fetched', async () => {
  const { means, tried } = machine({ fetching: fetched });
  expect(await findBrowser(means)).toBe(fetched);
  expect(tried).toEqual(['fetch']);
});

test('else, as root on Debian, the package is installed', async () => {
  const { means, tried } = machine({ installing: packaged });
  expect(await findBrowser(means)).toBe(packaged);
  expect(tried).toEqual(['fetch', 'install']);
});

test('a fetched browser that lacks system libraries is passed over for the package', async () => {
  const { means } = machine({ fetching: fetched, installing: packaged, broken: [fetched] });
  expect(await findBrowser(means)).toBe(packaged);
});

test('whoever may not install packages is told that there is none', async () => {
  const { means, tried } = machine({ installing: packaged, root: false });
  expect(await findBrowser(means)).toBeUndefined();
  expect(tried).toEqual(['fetch']);
});
