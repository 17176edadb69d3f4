import type { Locator, Page } from '@playwright/test';

/** What is remembered, in numbers and charts. */
export class StatsPage {
  readonly page: Page;
  readonly heading: Locator;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { level: 1, name: 'Memory' });
  }

  /** From the study page of the quiz. */
  async open(): Promise<void> {
    await this.page.getByRole('link', { name: 'Quiz' }).click();
    await this.page.getByRole('link', { name: 'Memory of this lesson' }).click();
    await this.part('Hardest facts').waitFor();
  }
  part(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }
  /** The rows of a chart's table, without the head; opens it. */
  async rows(name: string): Promise<string[][]> {
    const part = this.part(name);
    await part.getByText('Show as a table').click();
    const rows = part.locator('tbody').getByRole('row');
    await rows.first().waitFor();
    return rows.evaluateAll((all) =>
      all.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').trim())),
    );
  }
}
