/** Lesson plans: made by keyboard and by pointer, told on the wall, rehearsed, handed over. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectAccessible } from '../../axe.ts';
import { expect, test } from '../../fixtures.ts';
import { tabTo } from '../../keyboard.ts';

test('a plan is made by keyboard, told in its order on the wall, and the same again from its file', async ({
  app,
  page,
  dataDir,
}) => {
  await page.goto(`${app.origin}/#/izium-2022/plans`);
  await page.getByRole('button', { name: 'New plan' }).press('Enter');
  const state = page.getByTestId('plan-state');
  const rows = page.getByRole('region', { name: 'Running order' }).getByRole('listitem');
  await expect(state).toContainText('“My plan” was made. Everything is on disk.');

  await tabTo(page.getByRole('button', { name: 'Move “A road and a river” up' }));
  await page.keyboard.press('Enter');
  await expect(state).toContainText('“A road and a river” is now 1 of 12. Everything is on disk.');
  await expect(
    page.getByRole('button', { name: 'Move “A road and a river” up' }),
    'the focus goes along',
  ).toBeFocused();
  await tabTo(page.getByRole('button', { name: 'Hide “A front in the east”' }));
  await page.keyboard.press('Enter');
  await expect(state).toContainText('“A front in the east” is hidden.');

  await page.getByRole('button', { name: 'Add a step of your own' }).press('Enter');
  await expect(page.getByLabel('Heading')).toBeFocused();
  await page.keyboard.type('What we know');
  await tabTo(page.getByLabel('Line 1'));
  await page.keyboard.type('Read it first.');
  await tabTo(page.getByLabel('minutes'));
  await page.keyboard.type('2');
  await tabTo(page.getByLabel('Your notes'));
  await expect(state).toContainText('Everything is on disk.');
  await expect(rows.nth(2)).toContainText('What we know');
  await expect(page.getByText('12 steps, 1 hidden, 2 min planned')).toBeVisible();
  await expectAccessible(page);
  const order = await rows.allInnerTexts();

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).press('Enter');
  const file = join(dataDir, 'my-plan.salient-plan.json');
  await (await saving).saveAs(file);
  const handed = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  expect(handed).toMatchObject({ format: 'salient-plan/1', pack: 'izium-2022' });

  await page.getByRole('link', { name: 'Present it' }).press('Enter');
  const wall = page.getByRole('figure', { name: 'What is on the wall' });
  await expect(page.getByRole('link', { name: 'Hand-outs' })).toHaveAttribute('href', /\/handout\?plan=./);
  await page.getByRole('button', { name: 'Rehearse' }).press('Enter');
  for (const heading of ['A road and a river', 'What we know', 'A base, and an attack that stalled']) {
    await expect(async () => {
      await page.keyboard.press('PageDown');
      await expect(wall.getByRole('heading', { name: heading, includeHidden: true })).toBeVisible({ timeout: 50 });
    }).toPass({ intervals: [0] });
  }
  await page.keyboard.press('End');
  await page.getByRole('button', { name: 'Keep these times' }).press('Enter');
  await expect(page.getByText('The times are in “My plan”.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(page.getByText('The plan is as it was.')).toBeVisible();
  await page.getByRole('button', { name: 'Begin anew' }).press('Enter');
  await expect(page.getByTestId('where')).toContainText('slide 1 of ');
  await expect(page.getByTestId('elapsed')).toHaveText('0:00');
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(page.getByTestId('where')).toContainText('looking back');

  await page.goto(`${app.origin}/#/izium-2022/plans`);
  await page.getByRole('button', { name: 'Delete My plan' }).press('Enter');
  await expect(state).toContainText('“My plan” was deleted. Everything is on disk.');
  await writeFile(file, JSON.stringify({ ...handed, packVersion: '0.0.1' }));
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByText('12 steps, 1 hidden, 2 min planned'), 'nor the times taken back').toBeVisible();
  await expect(page.getByText('It was made for version 0.0.1 of the lesson; this is version ')).toBeVisible();
  expect(await rows.allInnerTexts()).toEqual(order);

  const grip = rows.nth(3).locator('.grip');
  await grip.hover();
  await page.mouse.down();
  await rows.first().hover({ position: { x: 8, y: 2 }, force: true });
  await expect(rows.first(), 'it goes along with the pointer').toContainText('1. A base, and an attack that stalled');
  await page.mouse.up();
  await expect(state).toContainText('“A base, and an attack that stalled” is now 1 of 13. Everything is on disk.');
  await page.keyboard.press('Control+z');
  await expect(state).toContainText('Taken back. Everything is on disk.');
  expect(await rows.allInnerTexts()).toEqual(order);
});
