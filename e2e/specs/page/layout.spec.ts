/** Panes: side by side, resized, folded; from a small laptop at 200 % to a wall. */
import type { Locator } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';

const widthOf = async (locator: Locator) => (await locator.boundingBox())?.width ?? 0;

test('article, map and timeline stand side by side and can each be folded away', async ({ study, page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(study.map).toBeVisible();
  await expect(study.timeline).toBeVisible();
  await study.pane('Map').click();
  await expect(study.map).toBeHidden();
  await study.pane('Timeline').click();
  await expect(study.timeline).toBeHidden();
  await study.pane('Article').click();
  await expect(study.article, 'the last pane stays').toBeVisible();
  await study.pane('Map').click();
  await study.pane('Article').click();
  await expect(study.article).toBeHidden();
  await expect(study.map).toBeVisible();
});

test('the edge between panes moves by pointer and by arrow keys, and stays over a restart', async ({
  study,
  page,
  restart,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const edge = page.getByRole('separator', { name: 'Article and map' });
  const before = await widthOf(study.article);
  const box = await edge.boundingBox();
  if (!box) throw new Error('the splitter is not drawn');
  await page.mouse.move(box.x, box.y + 80);
  await page.mouse.down();
  await page.mouse.move(box.x + 120, box.y + 80, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => widthOf(study.article)).toBeGreaterThan(before + 90);

  const saved = page.waitForResponse((response) => response.url().endsWith('/api/settings'));
  await edge.focus();
  await page.keyboard.press('Home');
  await saved;
  await expect(edge).toHaveAttribute('aria-valuenow', '25');
  const again = await restart();
  await expect(again.getByRole('separator', { name: 'Article and map' })).toHaveAttribute('aria-valuenow', '25');
});

for (const [name, size] of Object.entries({
  'a small laptop': { width: 1024, height: 600 },
  'a projector': { width: 1024, height: 768 },
  'a 4K wall': { width: 3840, height: 2160 },
})) {
  test(`all three panes are there on ${name}, and nothing is cut off`, async ({ study, page }) => {
    await page.setViewportSize(size);
    for (const pane of [study.article, study.map, study.timeline]) await expect(pane).toBeInViewport({ ratio: 0.95 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
  });
}

test('text at 300 % has one pane at a time, as zoom has', async ({ study, page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const settings = await study.openSettings();
  await settings.getByRole('slider', { name: /Size/ }).press('End');
  await expect(page.locator('html')).toHaveCSS('font-size', '48px');
  await expect(page.getByRole('group', { name: 'Pane shown' })).toBeVisible();
  await expect(page.getByRole('group', { name: 'Panes', exact: true })).toBeHidden();
  await expect(study.map).toBeHidden();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
});

test('a small laptop at 200 % shows one pane at a time, all of them in reach', async ({ study, page }) => {
  await page.setViewportSize({ width: 512, height: 300 });
  const tabs = page.getByRole('group', { name: 'Pane shown' });
  await expect(study.article).toBeVisible();
  await expect(study.map).toBeHidden();
  await tabs.getByRole('button', { name: 'map' }).click();
  await expect(study.map).toBeInViewport({ ratio: 0.95 });
  await tabs.getByRole('button', { name: 'timeline' }).click();
  await expect(study.timeline).toBeInViewport({ ratio: 0.95 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(512);
  const asList = study.timeline.getByRole('button', { name: 'As a list' });
  await asList.focus();
  await expect(asList, 'what has no room is scrolled to').toBeInViewport({ ratio: 0.95 });
});
