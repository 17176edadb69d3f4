/** The map: it follows the story, can be wandered over and come back from, replays the days, and can be read as a list. */
import { expectAccessible } from '../../axe.ts';
import { expect, test } from '../../fixtures.ts';

const izium = [37.2485, 49.2088] as const;
const balakliia = [36.8596, 49.4627] as const;

test('it opens on the lesson’s day and view, schematic and said to be so', async ({ map }) => {
  await map.expectDay('2022-09-05');
  const { center, zoom } = await map.camera();
  expect(center[0]).toBeCloseTo(37.3, 2);
  expect(center[1]).toBeCloseTo(49.4, 2);
  expect(zoom).toBeCloseTo(7.6, 1);
  await expect(map.pane.getByRole('button', { name: /^Schematic/ })).toBeVisible();
});

test('a place chosen in the text is flown to and lit', async ({ study, map }) => {
  const { zoom } = await map.camera();
  await study.link('Balakliia').click();
  await map.expectLit('balakliia');
  await map.rest();
  const camera = await map.camera();
  expect(camera.center[0]).toBeCloseTo(balakliia[0], 1);
  expect(camera.center[1]).toBeCloseTo(balakliia[1], 1);
  expect(camera.zoom).toBeGreaterThan(zoom);
});

test('an event brings its day and its places', async ({ study, map }) => {
  await study.link('photographed in Kupiansk').click();
  await map.expectDay('2022-09-10');
  await expect(map.slider).toHaveAttribute('aria-valuetext', /^10 September 2022: \d+ areas drawn, edges uncertain$/);
  await expect(map.date).toHaveAttribute('data-lit', /kupiansk/);
});

test('a place pointed at in the text lights up, and the camera stays', async ({ study, map }) => {
  const before = await map.camera();
  await study.link('Balakliia').hover();
  await map.expectLit('balakliia');
  expect(await map.camera()).toEqual(before);
});

test('pointing at a town on the map lights it; a click chooses it where it is', async ({ study, map }) => {
  const before = await map.camera();
  const position = await map.spot(izium);
  await map.canvas.hover({ position });
  await map.expectLit('izium');
  await map.canvas.click({ position });
  await expect(study.details.getByRole('heading', { name: 'Izium', exact: true })).toBeVisible();
  await map.rest();
  expect((await map.camera()).zoom).toBe(before.zoom);
});

test('the reader wanders by drag, button and key, and is brought back', async ({ study, map, page }) => {
  const home = await map.camera();
  await expect(map.back).toBeHidden();
  const { x, y } = await map.spot([37.3, 49.4]);
  const box = await map.canvas.boundingBox();
  if (!box) throw new Error('no map');
  await page.mouse.move(box.x + x, box.y + y);
  await page.mouse.down();
  await page.mouse.move(box.x + x + 90, box.y + y + 40, { steps: 4 });
  await page.mouse.up();
  await expect(map.back).toHaveText(/Back to the lesson/);
  expect((await map.camera()).center[0]).toBeLessThan(home.center[0]);
  await map.back.click();
  await expect(map.back).toBeHidden();
  await expect(map.canvas).toBeFocused();
  expect(await map.camera()).toEqual(home);
  await page.mouse.wheel(0, -200);
  await expect(map.back).toBeVisible();
  // what the wheel still brings after the first Escape counts as wandering again: a second one ends it
  await expect(async () => {
    await page.keyboard.press('Escape');
    expect(await map.camera()).toEqual(home);
  }).toPass();

  await map.button('Closer').click();
  await expect.poll(async () => (await map.camera()).zoom).toBeCloseTo(home.zoom + 1, 1);
  await map.canvas.focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('-');
  await expect.poll(async () => (await map.camera()).zoom).toBeCloseTo(home.zoom + 0.5, 1);
  expect((await map.camera()).center[1]).toBeGreaterThan(home.center[1]);
  await page.keyboard.press('Escape');
  await expect.poll(() => map.camera()).toEqual(home);

  await study.link('Balakliia').click();
  await map.rest();
  await map.button('Farther').click();
  await expect(map.back).toHaveText(/Back to Balakliia/);
});

test('the whole lesson is one click away', async ({ map }) => {
  await map.button('Whole lesson').click();
  await expect.poll(async () => (await map.camera()).zoom).toBeLessThan(7.6);
});

test('the days are stepped by button and key, day by day with Shift, and stand in the address', async ({
  map,
  page,
}) => {
  await map.button('Next change').click();
  await map.expectDay('2022-09-06');
  await expect(page).toHaveURL(/date=2022-09-06/);
  await map.slider.focus();
  await page.keyboard.press('ArrowRight');
  await map.expectDay('2022-09-08');
  await page.keyboard.press('Shift+ArrowLeft');
  await map.expectDay('2022-09-07');
  await page.keyboard.press('ArrowLeft');
  await map.expectDay('2022-09-06');
  await page.keyboard.press('Home');
  await map.expectDay('2022-08-31');
  await expect(map.button('Previous change')).toBeDisabled();
  await page.keyboard.press('End');
  await expect(map.button('Next change')).toBeDisabled();
});

test('what changed hands is told once the day rests', async ({ map, page }) => {
  await map.slider.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(map.told).toHaveText(/^8 September 2022\. .*held by Ukrainian forces: .*Balakliia/);
});

test.describe('playing', () => {
  test.use({ seed: { 'settings.json': JSON.stringify({ playMs: 300 }) } });

  test('it plays to the end and begins anew, from button and space bar', async ({ map, page }) => {
    const last = (await map.slider.getAttribute('max')) ?? '';
    await map.pane.getByRole('combobox', { name: 'Speed' }).selectOption('2×');
    await map.button('Play').click();
    await expect(map.slider).toHaveJSProperty('value', last, { timeout: 20_000 });
    await expect(map.button('Play')).toBeVisible();
    await map.slider.focus();
    await page.keyboard.press('Space');
    await expect(map.button('Pause')).toBeVisible();
    await expect(map.slider).not.toHaveJSProperty('value', last);
    await page.keyboard.press('Space');
    await expect(map.button('Play')).toBeVisible();
  });
});

test('the map can be read as a list, by keyboard: who held what that day', async ({ study, map, page }) => {
  await map.button('Places on the map').focus();
  await page.keyboard.press('Enter');
  await expect(map.listed('Balakliia')).toContainText('held by Russian forces (schematic)');
  await expect(map.listed('Oskil')).toContainText('river');
  await map.listed('Balakliia').focus();
  await map.expectLit('balakliia');
  await map.slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(map.listed('Balakliia')).toContainText('contested (schematic)');
  await page.keyboard.press('ArrowRight');
  await expect(map.listed('Balakliia')).toContainText('held by Ukrainian forces (schematic)');
  await map.listed('Izium').focus();
  await page.keyboard.press('Enter');
  await expect(study.details.getByRole('heading', { name: 'Izium', exact: true })).toBeVisible();
  await map.places.getByRole('combobox', { name: 'Order' }).selectOption('by name');
  await expect(map.places.getByRole('listitem').first()).toContainText('Bakhmut');
  await map.listed('Bakhmut').focus();
  await page.keyboard.press('Escape');
  await expect(map.places).toBeHidden();
  await expect(map.button('Places on the map')).toBeFocused();
  await expect(study.details).toBeVisible();
});

test('the legend names the sides, and the map says what it is made of', async ({ map, page }) => {
  await map.button('Legend').click();
  await expect(map.pane).toContainText('Held by Russian forces');
  await expect(map.pane).toContainText('drawn by hand and schematic');
  await expect(map.pane.getByRole('img', { name: /^Scale bar: \d+ km$/ })).toBeVisible();
  await map.button('About this map').click();
  await expect(page.getByRole('dialog')).toContainText('Natural Earth');
});

test('another theme and another language keep camera, day and what is chosen', async ({ study, map, page }) => {
  await study.link('Balakliia').click();
  await map.rest();
  const before = await map.camera();
  const settings = await study.openSettings();
  await settings.getByRole('radio', { name: 'Dark', exact: true }).check();
  await settings.getByRole('radio', { name: 'Ukrainian' }).check();
  await page.keyboard.press('Escape');
  await map.rest();
  expect(await map.camera()).toEqual(before);
  await map.expectLit('balakliia');
  await map.button('Places on the map').click();
  await expect(map.listed('Балаклія')).toBeVisible();
});

test('a step of the story brings its day, its camera and the layers it names', async ({ study, map }) => {
  await study.article.getByRole('button', { name: 'Walk through the story' }).click();
  for (let step = 1; step < 4; step++) await study.details.getByRole('button', { name: 'Next' }).click();
  await expect(study.details).toContainText('Step 4 of');
  await map.expectDay('2022-09-05');
  await expect.poll(async () => (await map.camera()).zoom).toBeCloseTo(8.2, 1);
  await expect(map.date).toHaveAttribute('data-lit', /kupiansk-sviatohirsk-railway/);
  await map.button('Farther').click();
  await expect(map.back).toHaveText('Back to Why Kupiansk');
});

test.describe('without WebGL', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const { getContext } = HTMLCanvasElement.prototype;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind === 'webgl2' ? null : getContext.call(this, kind as '2d', ...(rest as []));
      } as typeof getContext;
    });
    await page.reload();
  });

  test('a plain drawing says why, and everything can still be chosen', async ({ study, map, page }) => {
    await expect(map.canvas).toHaveAttribute('data-renderer', 'none');
    await expect(map.pane.getByRole('note')).toContainText('WebGL 2 is off or missing');
    await map.button('Close this note').click();
    await map.canvas.click({ position: await map.spot(izium) });
    await expect(study.details.getByRole('heading', { name: 'Izium', exact: true })).toBeVisible();
    await study.link('Balakliia').click();
    await expect.poll(async () => (await map.camera()).center[0]).toBeCloseTo(balakliia[0], 1);
    await map.button('Closer').click();
    await expect(map.back).toHaveText(/Back to Balakliia/);
    await expectAccessible(page);
  });
});

test.describe('without a base map', () => {
  test.use({ expected: /^console error: Map: .*\/style\// });

  test('the lesson’s own places are drawn all the same', async ({ study, map, page }) => {
    await page.addInitScript(() => {
      const { fetch } = window;
      window.fetch = (input, init) =>
        typeof input === 'string' && input.startsWith('/style/')
          ? Promise.resolve(new Response('', { status: 500 }))
          : fetch(input, init);
    });
    await page.reload();
    await expect(map.pane.getByRole('note')).toContainText('base map could not be loaded');
    await map.button('Close this note').click();
    await map.canvas.click({ position: await map.spot(izium) });
    await expect(study.details.getByRole('heading', { name: 'Izium', exact: true })).toBeVisible();
  });
});

for (const theme of ['Light', 'Dark', 'High contrast']) {
  test(`no accessibility finding with legend and list open: ${theme}`, async ({ study, map, page }) => {
    const settings = await study.openSettings();
    await settings.getByRole('radio', { name: theme, exact: true }).check();
    await page.keyboard.press('Escape');
    await map.button('Legend').click();
    await map.button('Places on the map').click();
    await map.button('Farther').click();
    await map.rest();
    await expectAccessible(page);
  });
}
