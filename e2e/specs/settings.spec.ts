/** What the reader chose is in force at once, on disk before anything else, and there again after a restart. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../fixtures.ts';
import { StudyPage } from '../pages/StudyPage.ts';

test('theme, text size, spacing and label language are remembered over a restart', async ({
  study,
  page,
  restart,
  dataDir,
}) => {
  const settings = await study.openSettings();
  await settings.getByRole('radio', { name: 'Dark', exact: true }).check();
  await settings.getByRole('slider', { name: /Size/ }).press('ArrowRight');
  await settings.getByRole('checkbox', { name: /More space/ }).check();
  await settings.getByRole('radio', { name: 'Ukrainian' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect
    .poll(async () => JSON.parse(await readFile(join(dataDir, 'settings.json'), 'utf8')) as object)
    .toMatchObject({ theme: 'dark', textScale: 1.1, spacing: 'loose', labelLanguage: 'uk' });

  const again = new StudyPage(await restart());
  await again.open();
  const html = again.page.locator('html');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await expect(html).toHaveAttribute('data-spacing', 'loose');
  await expect(html).toHaveCSS('font-size', '17.6px');
  await again.link('Balakliia').click();
  await expect(again.details.getByRole('heading', { name: 'Балаклія' })).toBeVisible();
});

test('the page arrives in its theme: nothing flashes', async ({ study, page, restart }) => {
  const settings = await study.openSettings();
  await settings.getByRole('radio', { name: 'High contrast' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');
  const again = await restart();
  const html = await again.evaluate(async () => (await fetch('/')).text());
  expect(html).toContain('data-theme="contrast"');
});

test.describe('where settings cannot be written', () => {
  test.use({
    // a folder stands where the file should be
    seed: { 'settings.json/a-folder': '' },
    expected: /status of 5\d\d/,
  });
  test('the choice holds, and the page says that it will not last', async ({ study, page }) => {
    const settings = await study.openSettings();
    await settings.getByRole('radio', { name: 'Dark', exact: true }).check();
    await expect(settings.getByRole('alert')).toContainText('could not be written');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
});
