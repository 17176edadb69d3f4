/** Saving what is printed as a file, where the desktop's own dialog says. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../../fixtures.ts';
import { HandoutPage } from '../../pages/HandoutPage.ts';

test('a hand-out is saved as a tagged PDF under the lesson’s name, or not at all', async ({
  electron,
  study,
  page,
  dataDir,
}) => {
  await study.open();
  const handout = new HandoutPage(page);
  await handout.open();
  await handout.choose('Answer cards');
  const save = page.getByRole('button', { name: 'Save as PDF' });
  await electron.evaluate(({ dialog }, folder) => {
    dialog.showSaveDialog = (...args: unknown[]) => {
      const { defaultPath = '' } = args.at(-1) as { defaultPath?: string };
      // some dialogs leave the ending to the program
      return Promise.resolve({ canceled: false, filePath: `${folder}/${defaultPath.replace('.pdf', '')}` });
    };
  }, dataDir);
  await save.click();
  await expect(save).toBeEnabled();
  const file = await readFile(join(dataDir, 'Hand-outs Izium and Kupiansk, September 2022.pdf'), 'latin1');
  expect(file).toMatch(/^%PDF-/);
  expect(file).toContain('/StructTreeRoot');
  expect(file).toContain('/Outlines');

  await electron.evaluate(({ dialog }) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: '/no/such/folder/file.pdf' });
  });
  await save.click();
  await expect(page.getByRole('alert')).toContainText('The PDF could not be saved.');
  await electron.evaluate(({ dialog }) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: true, filePath: '' });
  });
  await save.click();
  await expect(page.getByRole('alert')).toHaveCount(0);
});
