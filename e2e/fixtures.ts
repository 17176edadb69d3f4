/**
 * What every spec is given. Each test has an app and a data folder of its own, in both hosts; each fails on anything
 * that its page complained about, and on any request that would have left the app.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test as base, type Browser, type BrowserContext, type ElectronApplication, type Page } from '@playwright/test';
import { launchBrowser, startInBrowser } from './hosts/browser.ts';
import { startDesktop } from './hosts/desktop.ts';
import type { Host, Start } from './hosts/host.ts';
import { LibraryPage } from './pages/LibraryPage.ts';
import { MapPage } from './pages/MapPage.ts';
import { PresentPage } from './pages/PresentPage.ts';
import { QuizPage } from './pages/QuizPage.ts';
import { StudyPage } from './pages/StudyPage.ts';
import { TimelinePage } from './pages/TimelinePage.ts';
import { drawTheSame } from './same-draw.ts';
import { Watch } from './watch.ts';

export interface Options {
  /** which host the project is for */
  host: 'desktop' | 'browser';
  /** a lesson to start with, as `--pack` */
  pack: string | undefined;
  /** what is in the data folder before the app starts, by path: a damaged file, settings; folders are made as needed */
  seed: Record<string, string | Uint8Array>;
  /** complaints and foreign requests that a test provokes on purpose */
  expected: RegExp | undefined;
}

interface Fixtures {
  dataDir: string;
  watch: Watch;
  /** starts the app, once more on the same data folder if it was stopped or killed before */
  launch: (more?: Pick<Start, 'daysAhead'>) => Promise<Host>;
  /** the app as it runs: its page, its origin, and its shell where it has one */
  app: Host;
  page: Page;
  /** ends the app, gently or not, and starts it again on the same data folder */
  restart: (how?: 'stop' | 'kill', more?: Pick<Start, 'daysAhead'>) => Promise<Page>;
  /** the shell, for specs of the desktop alone */
  electron: ElectronApplication;
  library: LibraryPage;
  study: StudyPage;
  map: MapPage;
  timeline: TimelinePage;
  quiz: QuizPage;
  /** the presenter's desk, open on the bundled lesson */
  desk: PresentPage;
}

interface Shared {
  /** one browser for all the tests of a worker, started when the first of them asks for it */
  installedBrowser: () => Promise<Browser>;
}

export const test = base.extend<Options & Fixtures, Shared>({
  installedBrowser: [
    async ({}, use) => {
      let browser: Promise<Browser> | undefined;
      await use(() => (browser ??= launchBrowser()));
      await (await browser)?.close();
    },
    { scope: 'worker' },
  ],
  host: ['desktop', { option: true }],
  pack: [undefined, { option: true }],
  seed: [{}, { option: true }],
  expected: [undefined, { option: true }],

  dataDir: async ({}, use, info) => {
    await use(info.outputPath('data'));
  },
  watch: async ({ expected }, use) => {
    const watch = new Watch();
    await use(watch);
    const unexpected = (said: string[]) => said.filter((one) => !expected?.test(one));
    base.expect(unexpected(watch.complaints), 'what the page complained about').toEqual([]);
    base.expect(unexpected(watch.foreign()), 'requests that left the app').toEqual([]);
  },
  launch: async ({ host, installedBrowser, pack, seed, bypassCSP, dataDir, watch }, use, info) => {
    const started: Host[] = [];
    for (const [path, content] of Object.entries(seed)) {
      await mkdir(dirname(join(dataDir, path)), { recursive: true });
      await writeFile(join(dataDir, path), content);
    }
    await use(async (more) => {
      const how: Start = { dataDir, bypassCSP, ...(pack !== undefined && { pack }), ...more };
      const run = [...info.titlePath, info.repeatEachIndex, started.length].join(' ');
      const listen = async (context: BrowserContext) => {
        await watch.listen(context);
        await drawTheSame(context, run);
      };
      const app =
        host === 'desktop'
          ? await startDesktop(how, listen)
          : await startInBrowser(await installedBrowser(), how, listen);
      watch.addHome(app.origin);
      started.push(app);
      return app;
    });
    for (const app of started) await app.stop();
    watch.complaints.push(...started.flatMap(({ errors }) => errors.map((error) => `host: ${error}`)));
  },
  app: async ({ launch }, use) => {
    await use(await launch());
  },
  page: async ({ app }, use) => {
    await use(app.page);
  },
  restart: async ({ app, launch, watch }, use) => {
    await use(async (how = 'stop', more) => {
      const heard = watch.complaints.length;
      await app[how]();
      // what a page says of a host that is gone is no fault of the page
      if (how === 'kill') watch.complaints.length = heard;
      return (await launch(more)).page;
    });
  },
  electron: async ({ app }, use) => {
    if (!app.electron) throw new Error('Only the desktop has a shell: put this spec under specs/desktop.');
    await use(app.electron);
  },
  library: async ({ page }, use) => {
    const library = new LibraryPage(page);
    await library.open();
    await use(library);
  },
  study: async ({ page }, use) => {
    const study = new StudyPage(page);
    await study.open();
    await use(study);
  },
  map: async ({ study }, use) => {
    const map = new MapPage(study.page);
    await map.open();
    await use(map);
  },
  timeline: async ({ study }, use) => {
    const timeline = new TimelinePage(study.page);
    await timeline.open();
    await use(timeline);
  },
  quiz: async ({ page }, use) => {
    const quiz = new QuizPage(page);
    await quiz.open();
    await use(quiz);
  },
  desk: async ({ page }, use) => {
    const desk = new PresentPage(page);
    await desk.open();
    await use(desk);
  },
});

export { expect } from '@playwright/test';
