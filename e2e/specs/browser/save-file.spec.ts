/** Saving a file, where the browser does it; a shell asks where in a dialog of its own. */
import { readFile } from 'node:fs/promises';
import { expect, test } from '../../fixtures.ts';
import { DataPage } from '../../pages/DataPage.ts';

test('everything is downloaded under a name with the day in it', async ({ page }) => {
  const data = new DataPage(page);
  await data.open();
  const downloading = page.waitForEvent('download');
  await data.saveButton.click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^salient-\d{4}-\d\d-\d\d\.json$/);
  const served = await page.evaluate(async () => (await fetch('/api/export/salient.json')).text());
  expect(await readFile(await download.path(), 'utf8')).toBe(served);
});
