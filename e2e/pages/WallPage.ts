import { expect, type Locator, type Page } from '@playwright/test';
import { MapCanvas } from './MapCanvas.ts';

/** The wall's page, as the class sees it. Nothing on it can be operated, so nothing on it has a role. */
export class WallPage {
  readonly page: Page;
  readonly heading: Locator;
  readonly lines: Locator;
  readonly map: MapCanvas;
  readonly options: Locator;
  /** those marked as right */
  readonly right: Locator;
  readonly cover: Locator;
  readonly ink: Locator;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.locator('h1');
    this.lines = page.locator('.text p:not([aria-hidden])');
    this.map = new MapCanvas(page.locator('.map-canvas'));
    this.options = page.locator('ol.options > li');
    this.right = page.locator('ol.options > li.right');
    this.cover = page.locator('.cover');
    this.ink = page.locator('polyline');
  }

  /** @param size small, unless it matters: the map is drawn in software */
  static async on(page: Page, size = { width: 640, height: 480 }): Promise<WallPage> {
    await page.setViewportSize(size);
    const wall = new WallPage(page);
    await wall.expectOn();
    return wall;
  }
  async expectOn(): Promise<void> {
    await expect(this.page.locator('[data-wall=on]')).toBeAttached();
  }
  /** The laser's dot, or the spotlight. */
  pointer(tool: string): Locator {
    return this.page.locator(`[data-pointer=${tool}]`);
  }
  /** All that the page holds. */
  async holds(): Promise<string> {
    return this.page.evaluate(() => document.documentElement.outerHTML);
  }
}
