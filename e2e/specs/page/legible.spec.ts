/** What the back row can read: nothing cut off, nothing small, nothing pale, on any wall. */
import { expect, test } from '../../fixtures.ts';
import { faultsOf, leastContrast } from '../../legible.ts';
import { fullPictures, inStyle, questionPictures, slides } from '../../wall-pictures.ts';

test('every slide and every question of the lesson has room on an old projector, asked and answered', async ({
  app,
  page,
}) => {
  await page.goto(`${app.origin}/#/wall`);
  await page.locator('[data-wall=waiting]').waitFor();
  await page.setViewportSize({ width: 1024, height: 768 });
  expect(await faultsOf(page, [...questionPictures, ...slides])).toEqual([]);
  // a picture is drawn as large as it has room for, which the width of a wall may take from it
  const withPicture = slides.filter(({ picture }) => picture.text.slide.picture);
  expect(withPicture).not.toEqual([]);
  for (const [width, height] of [
    [1280, 800],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height });
    expect(await faultsOf(page, withPicture), `${width}×${height}`).toEqual([]);
  }
});

for (const [width, height] of [
  [1024, 768],
  [1280, 800],
  [1920, 1080],
  [3840, 2160],
] as const) {
  test(`the fullest wall at ${width}×${height} is whole, large and of high contrast, light and dark`, async ({
    app,
    page,
  }) => {
    await page.goto(`${app.origin}/#/wall`);
    await page.locator('[data-wall=waiting]').waitFor();
    await page.setViewportSize({ width, height });
    const blank = await page.context().newPage();
    // a large map takes long in software, and says nothing of the words
    const layout = width > 2000 ? 'text' : undefined;
    for (const theme of ['wall-light', 'wall-dark'] as const)
      for (const picture of fullPictures.map((one) => inStyle(one, { theme }, layout))) {
        expect(await faultsOf(page, [picture]), picture.what).toEqual([]);
        const { ratio, words } = await leastContrast(page, blank);
        expect(ratio, `${picture.what}, ${theme}: ${words}`).toBeGreaterThanOrEqual(7);
      }
  });
}
