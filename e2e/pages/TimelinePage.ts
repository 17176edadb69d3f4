import type { Locator, Page } from '@playwright/test';

/** The timeline of the study screen. */
export class TimelinePage {
  readonly page: Page;
  readonly pane: Locator;
  /** every mark the page holds, also those just out of view */
  readonly marks: Locator;
  readonly earlier: Locator;
  readonly later: Locator;
  /** the flag on the date line */
  readonly date: Locator;
  readonly table: Locator;

  constructor(page: Page) {
    this.page = page;
    this.pane = page.getByRole('region', { name: 'Timeline', exact: true });
    this.marks = this.pane.getByRole('listbox', { name: 'Events' }).getByRole('option');
    this.earlier = this.pane.getByRole('button', { name: /earlier/ });
    this.later = this.pane.getByRole('button', { name: /later/ });
    this.date = this.pane.getByRole('slider', { name: 'Date shown' });
    this.table = this.pane.getByRole('table');
  }

  /** Flights are cut short, as for readers who want no motion: what is asserted is where they end. */
  async open(): Promise<void> {
    await this.page.emulateMedia({ reducedMotion: 'reduce' });
    await this.marks.first().waitFor();
  }
  /** The mark of one event, by its title; not one it is counted in with. */
  mark(title: string): Locator {
    return this.pane.getByRole('option', { name: new RegExp(`: ${title}\\.`) }).and(this.marks);
  }
  /** A mark that stands for several events. */
  get counted(): Locator {
    return this.pane.getByRole('option', { name: /^\d+ events / });
  }
  async show(stretch: 'Whole story' | 'Feb' | 'Counter-offensive'): Promise<void> {
    await this.pane.getByRole('group', { name: 'Time shown' }).getByRole('button', { name: stretch }).click();
  }
  async asList(): Promise<void> {
    await this.pane.getByRole('button', { name: 'As a list' }).click();
  }

  /** The bar that says how precise an event's date is. */
  bar(title: string): Locator {
    return this.mark(title).locator('.bar');
  }
  async x(of: Locator): Promise<number> {
    return (await boxOf(of)).x;
  }
  async width(of: Locator): Promise<number> {
    return (await boxOf(of)).width;
  }
  /** A point of the rows with no mark on it: the lower right corner. */
  async emptySpot(): Promise<{ x: number; y: number }> {
    const { x, y, width, height } = await boxOf(this.pane);
    return { x: x + width * 0.55, y: y + height - 3 };
  }
  /** A point of the ruler. @param share of the width, from the left */
  async onRuler(share: number): Promise<{ x: number; y: number }> {
    const flag = await boxOf(this.date);
    const { x, width } = await boxOf(this.pane);
    return { x: x + width * share, y: flag.y + flag.height / 2 };
  }
  async drag(by: number): Promise<void> {
    const { x, y } = await this.emptySpot();
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + by, y, { steps: 5 });
    await this.page.mouse.up();
  }

  /** Fingers on the screen, moved in steps. @param from @param to one point for each finger */
  async touch(from: { x: number; y: number }[], to: { x: number; y: number }[]): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints });
    await send('touchStart', from);
    for (const share of [0.2, 0.4, 0.6, 0.8, 1]) {
      const along = (a: number, b: number | undefined) => a + ((b ?? a) - a) * share;
      await send(
        'touchMove',
        from.map(({ x, y }, finger) => ({ x: along(x, to[finger]?.x), y: along(y, to[finger]?.y) })),
      );
    }
    await send('touchEnd', []);
    await session.detach();
  }

  /** Pairs of glyph-and-title that cover each other; there are never any. */
  overlaps(): Promise<string[]> {
    return this.marks.evaluateAll((items) => {
      const heads = items.map((item) => ({
        name: item.getAttribute('aria-label') ?? '',
        box: (item.querySelector('.head') ?? item).getBoundingClientRect(),
      }));
      const covers = (a: DOMRect, b: DOMRect) =>
        a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
      return heads.flatMap((a, index) =>
        heads.slice(index + 1).flatMap((b) => (covers(a.box, b.box) ? [`${a.name} / ${b.name}`] : [])),
      );
    });
  }
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('it is not drawn');
  return box;
}
