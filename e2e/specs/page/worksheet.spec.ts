/** A worksheet: chosen by keyboard, the same each time, whole on paper. */
import { expectAccessible } from '../../axe.ts';
import { expect, test } from '../../fixtures.ts';
import { tabTo } from '../../keyboard.ts';
import { WorksheetPage } from '../../pages/WorksheetPage.ts';

test('a sheet is chosen by keyboard, and its address gives the same one again', async ({ study, page }) => {
  await study.open();
  const sheet = new WorksheetPage(page);
  await sheet.open();
  await expect(sheet.questions).toHaveCount(12);
  await tabTo(sheet.count);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(sheet.questions).toHaveCount(10);
  await tabTo(sheet.task('Put in order'));
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/tasks=tick%2Cwrite%2Cmatch%2Cmap/);
  const first = await sheet.texts();
  await tabTo(sheet.others);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/seed=2/);
  expect(await sheet.texts()).not.toEqual(first);
  await expect(sheet.answers).toHaveCount(10);
  const second = await sheet.texts();
  await page.reload();
  await expect(sheet.questions).toHaveCount(10);
  expect(await sheet.texts()).toEqual(second);
  await expectAccessible(page);
});

test('on paper it is whole: nothing is cut off, the key has pages of its own, and the file is tagged', async ({
  study,
  page,
}) => {
  await study.open();
  const sheet = new WorksheetPage(page);
  await sheet.open();
  await page.emulateMedia({ media: 'print' });
  await expect(sheet.print).toBeHidden();
  await expect(page.getByRole('banner')).toBeHidden();
  // as wide as A4 between its margins
  await page.setViewportSize({ width: 665, height: 980 });
  const cut = await page.locator('article.sheet').evaluate((paper) =>
    // a picture ends at its own edge, whatever lies beyond it
    [...paper.querySelectorAll('*:not(svg *)')]
      .filter((one) => !one.closest('.sr-only'))
      // the lines of a map run on to its frame, which clips them
      .filter((one) => !(one instanceof SVGPathElement))
      .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
      .map((one) => one.outerHTML.slice(0, 80)),
  );
  expect(cut).toEqual([]);
  // nothing around the sheet scrolls: what scrolls is printed to its first page only
  const clipped = await page.locator('article.sheet').evaluate((paper) => {
    const around: string[] = [];
    for (let one = paper.parentElement; one; one = one.parentElement) {
      if (getComputedStyle(one).overflowY !== 'visible') around.push(one.outerHTML.slice(0, 80));
    }
    return around;
  });
  expect(clipped).toEqual([]);

  const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true })).toString('latin1');
  expect(pdf).toContain('/StructTreeRoot');
  const pages = [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
  expect(pages).toBeGreaterThanOrEqual(4);
  expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59\d(\.\d+)? 84\d(\.\d+)?\]/);
});
