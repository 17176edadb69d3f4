import type { TestBrowser } from '../browser.ts';

/** Ways to come by a browser, in the order they are tried; each may come to nothing. */
export interface Means {
  /** one that is on the machine */
  present(): TestBrowser | undefined;
  /** whether it starts: a fetched one may lack libraries of the system */
  runs(browser: TestBrowser): boolean;
  /** fetches Playwright's own */
  fetch(): Promise<unknown>;
  /** whether the system's packages may be installed: as root, on Debian or its children */
  mayInstall(): boolean;
  /** installs the system's package */
  install(): Promise<unknown>;
}

/** A browser to test in, fetched or installed if it must be. */
export async function findBrowser(means: Means): Promise<TestBrowser | undefined> {
  const usable = () => {
    const browser = means.present();
    return browser && means.runs(browser) ? browser : undefined;
  };
  const present = usable();
  if (present) return present;
  await means.fetch();
  const fetched = usable();
  if (fetched || !means.mayInstall()) return fetched;
  await means.install();
  return usable();
}
