import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { smallPackZip } from '../../../electron/host/testing/small-pack.ts';
import { expect, test } from '../../fixtures.ts';

/** Lets the system's dialog answer at once, as if the reader had chosen these files, or none. */
const answerDialog = (electron: ElectronApplication, filePaths: string[]) =>
  electron.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: filePaths.length === 0, filePaths });
  }, filePaths);

const openLesson = (electron: ElectronApplication) =>
  electron.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('open-lesson')?.click();
  });

test('a lesson file chosen from the menu is kept and opened', async ({ electron, study, page, dataDir, restart }) => {
  await expect(study.article).toBeVisible();
  const file = join(dataDir, 'handed-over.salient');
  await writeFile(file, smallPackZip());
  await answerDialog(electron, [file]);
  await openLesson(electron);
  await expect(page.getByRole('heading', { name: 'A small lesson' })).toBeVisible();

  const again = await restart();
  await again.getByRole('link', { name: 'Salient, library' }).click();
  await expect(again.getByRole('list', { name: 'Lessons' })).toContainText('A small lesson');
});

test('thinking better of it changes nothing', async ({ electron, library, page }) => {
  await answerDialog(electron, []);
  const before = await library.lessons.count();
  await page.getByRole('button', { name: 'Open a lesson file…' }).click();
  await expect(page.getByRole('button', { name: 'Open a lesson file…' })).toBeEnabled();
  await expect(library.lessons).toHaveCount(before);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test.describe('what is no lesson', () => {
  test('is refused with what to do', async ({ electron, library, page, dataDir }) => {
    const file = join(dataDir, 'notes.salient');
    await writeFile(file, 'just some text');
    await answerDialog(electron, [file]);
    const before = await library.lessons.count();
    await page.getByRole('button', { name: 'Open a lesson file…' }).click();
    await expect(page.getByRole('alert')).toContainText('What to do');
    await expect(library.lessons).toHaveCount(before);
  });

  test('a file that has gone meanwhile is said to be unreadable', async ({ electron, library, page, dataDir }) => {
    await answerDialog(electron, [join(dataDir, 'gone.salient')]);
    await expect(library.lessons.first()).toBeVisible();
    await page.getByRole('button', { name: 'Open a lesson file…' }).click();
    await expect(page.getByRole('alert')).toContainText('The file could not be read.');
  });
});
