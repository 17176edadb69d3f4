import type { Locator, Page } from '@playwright/test';

/** Article, map and timeline of one lesson. */
export class StudyPage {
  readonly page: Page;
  readonly article: Locator;
  readonly map: Locator;
  readonly timeline: Locator;

  constructor(page: Page) {
    this.page = page;
    this.article = page.getByRole('article');
    this.map = page.getByRole('region', { name: 'Map' });
    this.timeline = page.getByRole('region', { name: 'Timeline' });
  }

  /** The bundled lesson is what the app opens on. */
  async open(): Promise<void> {
    await this.article.waitFor();
  }
}
