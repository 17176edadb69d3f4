import { defineConfig } from '@playwright/test';
import type { Options } from './fixtures.ts';

/** The same specs and page models through both hosts; what only one of them can do has a folder of its own. */
export default defineConfig<Options>({
  testDir: 'specs',
  outputDir: '../test-results',
  forbidOnly: true,
  workers: 1, // the map is drawn in software: a second browser would only slow the first
  retries: 0, // a spec that passes the second time is a fault to mend
  timeout: 60_000,
  reporter: 'list',
  use: { trace: 'retain-on-failure' },
  projects: [
    { name: 'desktop', testIgnore: 'browser/**', use: { host: 'desktop' } },
    { name: 'browser', testIgnore: 'desktop/**', use: { host: 'browser' } },
  ],
});
