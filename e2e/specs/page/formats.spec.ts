/** Files for other programs, and from them. */
import { expectAccessible } from '../../axe.ts';
import { expect, test } from '../../fixtures.ts';
import { tabTo } from '../../keyboard.ts';
import { DataPage } from '../../pages/DataPage.ts';

const files = {
  'Table (CSV)': 'izium-2022.csv',
  'Table (TSV)': 'izium-2022.tsv',
  Anki: 'izium-2022.apkg',
  'Moodle GIFT': 'izium-2022.gift.txt',
  'QTI 3': 'izium-2022.qti.zip',
};

test('a lesson is saved in each format, under its own name', async ({ page }) => {
  const data = new DataPage(page);
  await data.open();
  const section = page.getByRole('region', { name: 'Export for other programs' });
  for (const [button, name] of Object.entries(files)) {
    await section.getByRole('button', { name: button }).click();
    await expect(section.getByRole('status')).toHaveText(`Saved as ${name}.`);
  }
});

test('a table comes in by keyboard: looked at, stored, and taken back', async ({ page }) => {
  const data = new DataPage(page);
  await data.open();
  const section = page.getByRole('region', { name: 'Import facts of your own' });
  await tabTo(section.getByRole('textbox'));
  await page.keyboard.insertText(
    'Front,Back,Tags\nWhich river runs past Kupiansk?,Oskil,rivers\nThe {{M03}} is a road.,,\n',
  );
  await tabTo(section.getByRole('button', { name: 'Look at it first' }));
  await page.keyboard.press('Enter');
  await expect(section.getByRole('row', { name: /Which river runs past Kupiansk\? Oskil rivers new/ })).toBeVisible();
  await expectAccessible(page);
  const own = () =>
    page.evaluate(async () => (await fetch('/api/notes?pack=izium-2022')).json() as Promise<{ own: unknown[] }>);
  expect((await own()).own).toEqual([]);
  await tabTo(section.getByRole('button', { name: 'Add 2 facts' }));
  await page.keyboard.press('Enter');
  await expect(section.getByRole('status')).toHaveText('Added. 2 facts of your own came in.');
  expect((await own()).own).toHaveLength(2);
  await tabTo(section.getByRole('button', { name: 'Take it back' }));
  await page.keyboard.press('Enter');
  await expect(section.getByRole('status')).toHaveText('Taken back. Your facts are as they were.');
  expect((await own()).own).toEqual([]);
});
