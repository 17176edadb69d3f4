import { defineConfig } from '@playwright/test';
import type { Options } from './fixtures.ts';
import { desktopRuntime } from './hosts/desktop.ts';

/**
 * The same specs and page models through both hosts; what only one of them can do has a folder of its own. Specs under
 * `page/` are about the page alone: the stand-in for Electron would show it in the same browser a second time, so there
 * they run once; on Electron's own runtime they run like all the others.
 */
const elsewhere = ['browser/**', ...(desktopRuntime().real ? [] : ['page/**'])];

export default defineConfig<Options>({
  testDir: 'specs',
  outputDir: '../test-results',
  forbidOnly: true,
  // the other works while one waits, on two cores already; windows on a real screen would take the focus from each other
  workers: desktopRuntime().real ? 1 : 2,
  retries: 0, // a spec that passes the second time is a fault to mend
  // generous, for they only end what will never come: a condition that holds is not waited for
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  // a trace of each test takes a third of the time again; who looks for a fault asks for it: `-- --trace retain-on-failure`
  use: { trace: 'off' },
  projects: [
    { name: 'desktop', testIgnore: elsewhere, use: { host: 'desktop' } },
    { name: 'browser', testIgnore: 'desktop/**', use: { host: 'browser' } },
  ],
});
