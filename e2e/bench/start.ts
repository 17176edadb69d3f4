/**
 * Start to readable article. The browser itself says when the first paragraph was on screen: as the largest thing
 * painted so far, an entry that Chromium keeps without being asked beforehand.
 */
import { rm } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { launchBrowser } from '../hosts/browser.ts';
import { desktopRuntime, startDesktop } from '../hosts/desktop.ts';
import { newFolder, startApp } from './app.ts';
import type { Figure } from './figure.ts';

const rounds = 9;
const target = { limit: 1000, better: 'lower' } as const;

export async function measureStart(open: Browser): Promise<Figure[]> {
  const hosts: number[] = [];
  const inOpen: number[] = [];
  const withLaunch: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const app = await startApp(() => Promise.resolve(open));
    hosts.push(app.ready - app.spawned);
    inOpen.push((await paintedAt(app.page)) - app.spawned);
    await app.end();

    let browser: Browser | undefined;
    const cold = await startApp(async () => (browser = await launchBrowser()));
    withLaunch.push((await paintedAt(cold.page)) - cold.spawned);
    await cold.end();
    await browser?.close();
  }
  return [
    { what: 'host process to its address', unit: 'ms', values: hosts },
    { what: 'start to readable article, browser open already', unit: 'ms', values: inOpen, target },
    { what: 'start to readable article, browser started too', unit: 'ms', values: withLaunch, target },
    ...(await measureDesktop()),
  ];
}

/** On Electron's own runtime only: how fast the stand-in starts says nothing about it. */
async function measureDesktop(): Promise<Figure[]> {
  if (!desktopRuntime().real) {
    console.log('Electron’s runtime is not here: the start of the desktop app was not measured.');
    return [];
  }
  const values: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const dataDir = await newFolder();
    const spawned = Date.now();
    const app = await startDesktop({ dataDir }, () => Promise.resolve());
    values.push((await paintedAt(app.page)) - spawned);
    await app.stop();
    await rm(dataDir, { recursive: true });
  }
  return [{ what: 'start to readable article, desktop app', unit: 'ms', values, target }];
}

/** Epoch milliseconds at which a paragraph of the article was first on screen. */
export function paintedAt(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((found) => {
        const isArticle = (entry: PerformanceEntry & { element?: Element | null }) =>
          entry.element?.closest('article') && entry.element.querySelector('.sentence');
        new PerformanceObserver((list, observer) => {
          const entry = list.getEntries().find(isArticle);
          if (!entry) return;
          observer.disconnect();
          found(performance.timeOrigin + entry.startTime);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
}
