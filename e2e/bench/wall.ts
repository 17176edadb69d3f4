/**
 * The wall, with both windows on one machine: from a key on the presenter's desk to the picture with its change, and
 * the frames a second while the wall follows a hand on the map and plays a move. Held against a bare MapLibre page of
 * the wall's size whose map is led along the same way.
 */
import type { Browser, Page } from '@playwright/test';
import { PresentPage } from '../pages/PresentPage.ts';
import { startApp } from './app.ts';
import { startBareMap } from './bare-map.ts';
import { percentile, ratios, type Figure } from './figure.ts';

const presses = 40;
/** How long a change is waited for, in milliseconds. */
const longestMs = 20_000;
const rounds = 3;
const moveMs = 2000;
const size = { width: 1024, height: 768 };

export async function measureWall(browser: Browser): Promise<Figure[]> {
  const app = await startApp(() => Promise.resolve(browser));
  const desk = new PresentPage(app.page);
  await desk.open();
  const { page: wall } = await desk.openWall();
  await wall.setViewportSize(size);
  await wall.locator('.map-canvas[data-idle="true"]').waitFor();

  const changes: number[][] = [];
  for (let round = 0; round < rounds; round += 1) changes.push(await keysToChanges(app.page, wall));

  const bareMap = await startBareMap();
  const context = await browser.newContext({ viewport: size });
  const bare = await context.newPage();
  await bare.goto(bareMap.address({ lon: 37.3, lat: 49.4, zoom: 7.6, width: 543, height: 700 }));
  await bare.waitForFunction(() => document.documentElement.dataset.idle);
  const [led, bareLed, played]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < rounds; round += 1) {
    led.push(await whileLed(desk, wall));
    bareLed.push(await whileBareIsLed(bare));
    played.push(await whilePlayed(desk, wall));
  }
  await context.close();
  await bareMap.end();
  await app.end();
  const share = (part: number) => changes.map((times) => percentile(times, part));
  return [
    { what: 'key to the change on the wall, p50', unit: 'ms', values: share(50) },
    { what: 'key to the change on the wall, p95', unit: 'ms', values: share(95) },
    { what: 'wall led by hand: frames', unit: 'a second', values: led },
    { what: 'bare MapLibre page led the same way: frames', unit: 'a second', values: bareLed },
    {
      what: 'wall over bare page',
      unit: '×',
      values: ratios(led, bareLed),
      target: { limit: 0.9, better: 'higher' },
    },
    { what: 'wall while a move is played: frames', unit: 'a second', values: played },
  ];
}

/**
 * Milliseconds from each key press until the frame after the wall's words or date changed was handed over: forth
 * through the first half of the presses, back again in the second.
 */
async function keysToChanges(desk: Page, wall: Page): Promise<number[]> {
  for (const key of ['PageDown', 'Home']) await desk.keyboard.press(key); // the first key of all begins the talk
  await desk.evaluate(() => {
    const note = () => Object.assign(window, { pressed: performance.timeOrigin + performance.now() });
    window.addEventListener('keydown', note, { capture: true });
  });
  const times: number[] = [];
  for (let press = 0; press < presses; press += 1) {
    await wall.evaluate(watchForChange, longestMs);
    await desk.keyboard.press(press < presses / 2 ? 'PageDown' : 'PageUp');
    const at = await wall.evaluate(() => (window as unknown as Watching).changed);
    if (at === null) throw new Error(`press ${press + 1} changed nothing on the wall within ${longestMs} ms`);
    times.push(at - (await desk.evaluate(() => (window as unknown as { pressed: number }).pressed)));
  }
  return times;
}

interface Watching {
  /** when the frame after the next change was handed over, in milliseconds since 1970; null: none came */
  changed: Promise<number | null>;
}

/** In the wall's page: begins to watch before the key is pressed. */
function watchForChange(longest: number): void {
  const changed: Watching['changed'] = new Promise((found) => {
    const tooLong = setTimeout(() => found(null), longest);
    const watch = new MutationObserver((changes) => {
      if (changes.every(({ target }) => target.parentElement?.closest('.map'))) return; // the map's own labels
      watch.disconnect();
      clearTimeout(tooLong);
      const channel = new MessageChannel();
      channel.port1.onmessage = () => found(performance.timeOrigin + performance.now());
      requestAnimationFrame(() => channel.port2.postMessage(undefined));
    });
    watch.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  Object.assign(window, { changed });
}

/** Frames a second of a page for as long as a move takes. */
const framesOf = (page: Page, ms: number): Promise<number> =>
  page.evaluate(
    (wanted) =>
      new Promise<number>((found) => {
        const begun = performance.now();
        let frames = 0;
        const count = () => {
          frames += 1;
          const passed = performance.now() - begun;
          if (passed < wanted) requestAnimationFrame(count);
          else found((frames / passed) * 1000);
        };
        requestAnimationFrame(count);
      }),
    ms,
  );

async function whileLed({ page, stage }: PresentPage, wall: Page): Promise<number> {
  for (const key of ['Home', 'PageDown', 'PageDown', 'e']) await page.keyboard.press(key);
  const map = stage.locator('.map-canvas[data-idle="true"]');
  await map.waitFor();
  const box = await stage.locator('.map-canvas').boundingBox();
  if (!box) throw new Error('the desk has no map to lead');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const counted = framesOf(wall, moveMs);
  const until = performance.now() + moveMs;
  for (let step = 0; performance.now() < until; step += 1) await page.mouse.move(x + Math.sin(step / 15) * 120, y);
  await page.mouse.up();
  const frames = await counted;
  await page.keyboard.press('e');
  return frames;
}

async function whileBareIsLed(bare: Page): Promise<number> {
  await bare.evaluate((ms) => {
    const { map } = window as unknown as { map: { panBy(by: [number, number], options: object): void } };
    const begun = performance.now();
    const lead = () => {
      const passed = performance.now() - begun;
      map.panBy([Math.cos(passed / 250) * 8, 0], { duration: 0 });
      if (passed < ms) requestAnimationFrame(lead);
    };
    requestAnimationFrame(lead);
  }, moveMs);
  return framesOf(bare, moveMs);
}

/** "What comes next?" is asked and answered: the map plays the days in between. */
async function whilePlayed({ page, panel }: PresentPage, wall: Page): Promise<number> {
  for (const key of ['9', 'Enter', 'q']) await page.keyboard.press(key);
  await panel.getByRole('button', { name: 'What comes next?' }).click();
  await panel.waitFor({ state: 'hidden' });
  await page.keyboard.press('PageDown');
  const frames = await framesOf(wall, moveMs);
  await page.keyboard.press('Escape');
  return frames;
}
