/**
 * The timeline with 50, 1,000 and 10,000 events in view: from opening the pane to its first picture with marks, and
 * the frames a second while it is dragged by mouse.
 */
import { rm } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { StudyPage } from '../pages/StudyPage.ts';
import { TimelinePage } from '../pages/TimelinePage.ts';
import { newFolder, startApp } from './app.ts';
import type { Figure } from './figure.ts';
import { writeTimelinePack } from './timeline-pack.ts';

const rounds = 5;
const dragMs = 2000;
const paintTargets: Record<number, number> = { 50: 150, 10_000: 300 };

export async function measureTimeline(browser: Browser): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const events of [50, 1000, 10_000]) {
    const folder = await newFolder();
    await writeTimelinePack(folder, events);
    const app = await startApp(() => Promise.resolve(browser), folder);
    figures.push(...(await measureOne(app.page, events)));
    await app.end();
    await rm(folder, { recursive: true });
  }
  return figures;
}

async function measureOne(page: Page, events: number): Promise<Figure[]> {
  const study = new StudyPage(page);
  const timeline = new TimelinePage(page);
  await timeline.marks.first().waitFor();
  await study.pane('Map').click(); // drawn in software, the map would have a say in every frame
  const painted: number[] = [];
  const frames: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await study.pane('Timeline').click();
    painted.push(await openedToPainted(page));
    frames.push(await framesWhileDragged(page, timeline));
  }
  const name = `${events.toLocaleString('en-GB')} events`;
  const limit = paintTargets[events];
  return [
    {
      what: `timeline of ${name}, painted`,
      unit: 'ms',
      values: painted,
      ...(limit !== undefined && { target: { limit, better: 'lower' } }),
    },
    {
      what: `timeline of ${name}, dragged: frames`,
      unit: 'a second',
      values: frames,
      ...(events === 10_000 && { target: { limit: 50, better: 'higher' } }),
    },
  ];
}

/** Opens the pane. @returns milliseconds from the click until the frame after the first marks was handed over */
function openedToPainted(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((found, failed) => {
        const toggle = document.querySelector<HTMLElement>(
          '[role="group"][aria-label="Panes"] [aria-label*="imeline"]',
        );
        if (!toggle) return failed(new Error('there is no button that opens the timeline'));
        const handedOver = () => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => found(performance.now() - begun);
          requestAnimationFrame(() => channel.port2.postMessage(undefined));
        };
        const watch = new MutationObserver(() => {
          if (!document.querySelector('[role="listbox"] [role="option"]')) return;
          watch.disconnect();
          handedOver();
        });
        watch.observe(document, { subtree: true, childList: true });
        const begun = performance.now();
        toggle.click();
      }),
  );
}

async function framesWhileDragged(page: Page, timeline: TimelinePage): Promise<number> {
  const { x, y } = await timeline.emptySpot();
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(() => {
    const counter = { frames: 0, begun: performance.now(), on: true };
    const count = () => {
      counter.frames += 1;
      if (counter.on) requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
    Object.assign(window, { counter });
  });
  const until = performance.now() + dragMs;
  for (let step = 0; performance.now() < until; step += 1) {
    const swing = Math.sin(step / 25) * 400; // to and fro, as far as a hand goes
    await page.mouse.move(x + swing, y);
  }
  await page.mouse.up();
  return page.evaluate(() => {
    const { counter } = window as unknown as { counter: { frames: number; begun: number; on: boolean } };
    counter.on = false;
    return counter.frames / ((performance.now() - counter.begun) / 1000);
  });
}
