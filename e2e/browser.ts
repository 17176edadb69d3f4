import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { installedBrowsers } from '../electron/launch/browsers.ts';

export interface TestBrowser {
  name: string;
  path: string;
}

/** The browser the specs use: the one named in SALIENT_BROWSER, an installed one, or the one Playwright fetched. */
export function testBrowser(environment: NodeJS.ProcessEnv = process.env): TestBrowser | undefined {
  const named = environment.SALIENT_BROWSER;
  if (named) return { name: 'SALIENT_BROWSER', path: named };
  const fetched = chromium.executablePath();
  return installedBrowsers()[0] ?? (existsSync(fetched) ? { name: 'Playwright’s Chromium', path: fetched } : undefined);
}
