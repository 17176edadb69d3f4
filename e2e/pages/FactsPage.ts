import { expect, type Locator, type Page } from '@playwright/test';

/** Every fact, searched and marked. */
export class FactsPage {
  readonly page: Page;
  readonly search: Locator;
  readonly rows: Locator;
  readonly details: Locator;
  /** where a search cannot be read */
  readonly problem: Locator;
  readonly undo: Locator;

  constructor(page: Page) {
    this.page = page;
    this.search = page.getByRole('searchbox', { name: 'Search the facts' });
    this.rows = page.getByRole('grid', { name: 'Facts' }).locator('tbody').getByRole('row');
    this.details = page.getByRole('region', { name: 'The fact' });
    this.problem = page.getByRole('alert');
    this.undo = page.getByRole('button', { name: /^Undo/ });
  }

  /** Those of the lesson that is open, by way of its study page. */
  async open(): Promise<void> {
    await this.page.getByRole('link', { name: 'Quiz' }).click();
    await this.page.getByRole('link', { name: 'All facts of this lesson' }).click();
    await this.rows.first().waitFor();
  }
  row(words: string): Locator {
    return this.rows.filter({ hasText: words });
  }
  action(name: string): Locator {
    return this.page.getByRole('group', { name: 'With the chosen facts' }).getByRole('button', { name, exact: true });
  }
  /** Searches, and waits until so many are found. */
  async find(text: string, count: number): Promise<void> {
    await this.search.fill(text);
    await this.expectFound(count);
  }
  async expectFound(count: number): Promise<void> {
    const said = count === 0 ? 'No fact found' : count === 1 ? '1 fact found' : `${count} facts found`;
    await expect(this.page.getByRole('status').filter({ hasText: said })).toHaveText(said);
    await expect(this.rows).toHaveCount(count);
  }
  async expectSaid(words: string): Promise<void> {
    await expect(this.page.getByRole('status').filter({ hasText: words })).toBeVisible();
  }
}
