/**
 * Start to map idle, in the app and on a page with nothing but MapLibre: same tiles, style, camera and size of map, a
 * fresh browser profile each time, one after the other so that both meet the same machine.
 */
import type { Browser, Page } from '@playwright/test';
import { startApp, viewport } from './app.ts';
import { startBareMap, type BareView } from './bare-map.ts';
import { ratios, type Figure } from './figure.ts';
import { paintedAt } from './start.ts';

const rounds = 7;

export async function measureMap(browser: Browser): Promise<Figure[]> {
  const bareMap = await startBareMap();
  const app: number[] = [];
  const bare: number[] = [];
  const lead: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const seen = await appToIdle(browser);
    app.push(seen.idle);
    lead.push(seen.idle - seen.article);
    bare.push(await bareToIdle(browser, bareMap.address(seen.view)));
  }
  await bareMap.end();
  return [
    { what: 'page to map idle, app', unit: 'ms', values: app },
    { what: 'page to map idle, bare MapLibre page', unit: 'ms', values: bare },
    { what: 'app over bare page', unit: '×', values: ratios(app, bare), target: { limit: 1.3, better: 'lower' } },
    { what: 'article on screen before map idle by', unit: 'ms', values: lead },
  ];
}

/** Milliseconds from the page's own start, and what its map showed. */
async function appToIdle(browser: Browser): Promise<{ article: number; idle: number; view: BareView }> {
  const app = await startApp(() => Promise.resolve(browser));
  const idle = await app.page.evaluate(
    () =>
      new Promise<number>((found) => {
        const look = () => {
          if (!document.querySelector('.map-canvas[data-idle="true"]')) return false;
          found(performance.now());
          return true;
        };
        const watch = new MutationObserver(() => look() && watch.disconnect());
        if (!look()) watch.observe(document, { subtree: true, childList: true, attributeFilter: ['data-idle'] });
      }),
  );
  const article = (await paintedAt(app.page)) - (await app.page.evaluate(() => performance.timeOrigin));
  const view = await viewOf(app.page);
  await app.end();
  return { article, idle, view };
}

async function viewOf(page: Page): Promise<BareView> {
  const map = page.locator('.map-canvas');
  const [lon = 0, lat = 0, zoom = 0] = ((await map.getAttribute('data-camera')) ?? '').split(',').map(Number);
  const box = await map.boundingBox();
  return { lon, lat, zoom, width: Math.round(box?.width ?? 0), height: Math.round(box?.height ?? 0) };
}

async function bareToIdle(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'commit' });
  const idle = await page.waitForFunction(() => Number(document.documentElement.dataset.idle) || undefined);
  const value = await idle.jsonValue();
  await context.close();
  return value ?? NaN;
}
