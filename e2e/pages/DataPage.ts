import type { Locator, Page } from '@playwright/test';

/** What is the reader's own: backups, export, import. */
export class DataPage {
  readonly page: Page;
  readonly heading: Locator;
  readonly everything: Locator;
  readonly saveButton: Locator;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { level: 1, name: 'Your data' });
    this.everything = page.getByRole('region', { name: 'Everything in one file' });
    this.saveButton = this.everything.getByRole('button', { name: 'Save everything' });
  }

  async open(): Promise<void> {
    await this.page.getByRole('link', { name: 'Your data' }).click();
    await this.heading.waitFor();
  }
  /** The file that would be saved, taken from the link that saves it: a shell would ask where, in a dialog of its own. */
  async saveEverything(): Promise<Buffer> {
    const saved = this.page.evaluate(
      () =>
        new Promise<string>((resolve, reject) => {
          const { createObjectURL } = URL;
          const { click } = HTMLAnchorElement.prototype;
          let content: Blob;
          URL.createObjectURL = (blob: Blob) => createObjectURL.call(URL, (content = blob));
          HTMLAnchorElement.prototype.click = () => {
            Object.assign(URL, { createObjectURL });
            Object.assign(HTMLAnchorElement.prototype, { click });
            content.text().then(resolve, reject);
          };
        }),
    );
    await this.saveButton.click();
    return Buffer.from(await saved);
  }
  async readEverything(buffer: Buffer): Promise<void> {
    const file = { name: 'salient.json', mimeType: 'application/json', buffer };
    await this.everything.locator('input[type=file]').setInputFiles(file);
  }
}
