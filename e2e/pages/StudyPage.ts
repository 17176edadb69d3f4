import type { Locator, Page } from '@playwright/test';

/** Article, map and timeline of one lesson. */
export class StudyPage {
  readonly page: Page;
  readonly article: Locator;
  readonly map: Locator;
  readonly timeline: Locator;
  /** what is known of the thing selected */
  readonly details: Locator;

  constructor(page: Page) {
    this.page = page;
    this.article = page.getByRole('article');
    this.map = page.locator('section').and(page.getByRole('region', { name: 'Map', exact: true }));
    this.timeline = page.getByRole('region', { name: 'Timeline', exact: true });
    this.details = page.getByRole('region', { name: /^Details: / });
  }

  /** The bundled lesson is what the app opens on. */
  async open(): Promise<void> {
    await this.article.waitFor();
  }

  /** A sentence of the article, by some of its words. */
  sentence(words: string): Locator {
    return this.article.locator('.sentence').filter({ hasText: words });
  }
  /** The mark at a sentence's end. */
  whoSaysSo(words: string): Locator {
    return this.sentence(words).getByRole('button', { name: /^Who says so/ });
  }
  /** Words of the article that point at a place, an event or a term. */
  link(words: string): Locator {
    return this.article.getByRole('button', { name: words, exact: true }).first();
  }
  pane(name: 'Article' | 'Map' | 'Timeline'): Locator {
    return this.page.getByRole('group', { name: 'Panes' }).getByRole('button', { name });
  }
  async openSettings(): Promise<Locator> {
    await this.page.getByRole('button', { name: 'Text, colours and labels' }).click();
    return this.page.locator('#settings-panel');
  }
}
