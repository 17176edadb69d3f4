/** The app as a reader starts it: the loopback host as a process of its own, and a page in a fresh browser profile. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { startLoopback } from '../hosts/browser.ts';

export interface RunningApp {
  page: Page;
  context: BrowserContext;
  /** epoch milliseconds: when the host's process was started, and when it said where it is */
  spawned: number;
  ready: number;
  end(): Promise<void>;
}

export const viewport = { width: 1280, height: 800 };

/** A folder that nobody used before: a reader's first start. */
export const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'salient-bench-'));

/** @param launch brings the browser, which may be running already @param pack a lesson to open, as `--pack` */
export async function startApp(launch: () => Promise<Browser>, pack?: string): Promise<RunningApp> {
  const dataDir = await newFolder();
  const spawned = Date.now();
  const host = await startLoopback({ dataDir, ...(pack !== undefined && { pack }) });
  const ready = Date.now();
  const browser = await launch();
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  await page.goto(host.link, { waitUntil: 'commit' });
  await page.waitForURL(({ pathname }) => pathname === '/', { waitUntil: 'commit' }); // the link leads on to it
  const end = async () => {
    await context.close();
    await host.end();
    await rm(dataDir, { recursive: true });
  };
  return { page, context, spawned, ready, end };
}
