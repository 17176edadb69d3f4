import { expect, type Locator, type Page } from '@playwright/test';
import { MapCanvas } from './MapCanvas.ts';

/** The map pane of the study screen. */
export class MapPage extends MapCanvas {
  readonly page: Page;
  readonly pane: Locator;
  readonly date: Locator;
  readonly slider: Locator;
  readonly places: Locator;
  readonly back: Locator;
  /** what a screen reader is told */
  readonly told: Locator;

  constructor(page: Page) {
    const pane = page.getByRole('region', { name: 'Map', exact: true });
    super(pane.getByRole('application'));
    this.page = page;
    this.pane = pane;
    this.date = this.pane.locator('[data-date]');
    this.slider = this.pane.getByRole('slider', { name: 'Day shown on the map' });
    this.places = this.pane.getByRole('region', { name: 'Places on the map' });
    this.back = this.pane.getByRole('button', { name: /^Back to/ });
    this.told = this.pane.getByRole('status');
  }

  async open(): Promise<void> {
    await this.rest();
  }
  async expectDay(day: string): Promise<void> {
    await expect(this.date).toHaveAttribute('data-date', day);
  }
  /** Lights up on the map: ids of places. */
  async expectLit(...places: string[]): Promise<void> {
    await expect(this.date).toHaveAttribute('data-lit', places.join(' '));
  }
  button(name: string): Locator {
    return this.pane.getByRole('button', { name, exact: true });
  }
  /** A place of the list, with what it says of the place. */
  listed(name: string): Locator {
    return this.places.getByRole('button').filter({ has: this.page.getByText(name, { exact: true }) });
  }
}
