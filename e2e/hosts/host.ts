import type { BrowserContext, ElectronApplication, Page } from '@playwright/test';

/** How the app is started for one test. */
export interface Start {
  /** the reader's own data folder */
  dataDir: string;
  /** a lesson to open without keeping it */
  pack?: string;
  /** a lesson to present */
  present?: string;
  /** lifts the content security policy, to see what else holds */
  bypassCSP?: boolean;
  /** how far the host's clock runs ahead; in the browser host alone, whose process is ours to start */
  daysAhead?: number;
}

/** The app, running, with nothing loaded in its page yet that a test could have missed. */
export interface Host {
  context: BrowserContext;
  page: Page;
  /** the page's origin, as the browser names it */
  origin: string;
  /** the shell; the browser host has none */
  electron?: ElectronApplication;
  /** what its own process complained about, as opposed to its page */
  errors: string[];
  /** as the reader ends it; once it has ended, nothing */
  stop(): Promise<void>;
  /** as a power cut ends it: no process of it gets a word in */
  kill(): Promise<void>;
}

/** Told of the context before its first page loads, so that nothing goes unheard. */
export type OnContext = (context: BrowserContext) => Promise<void>;
