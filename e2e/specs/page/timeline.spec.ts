/** The timeline: read, moved and asked by mouse, by touch and by keyboard; dates no more exact than they are known. */
import { expectAccessible } from '../../axe.ts';
import { expect, test } from '../../fixtures.ts';

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
});

test('opens on the period of the lesson, with what lies before and after in reach', async ({ timeline }) => {
  await expect(timeline.mark('Full-scale invasion')).toBeInViewport();
  await expect(timeline.mark('Kherson entered')).toBeInViewport();
  await timeline.earlier.click();
  await expect(timeline.mark('The Izium Trail')).toBeInViewport();
  await expect(timeline.earlier).toBeHidden();
  await timeline.show('Counter-offensive');
  await expect(timeline.mark('Attack near Balakliia')).toBeInViewport();
  await expect(timeline.mark('Russian troops leave Izium')).toBeInViewport();
});

test('bars are as long as their dates are uncertain, and end as the dates do', async ({ timeline }) => {
  await timeline.show('Counter-offensive');
  const day = await timeline.width(timeline.bar('The Oskil reached'));
  expect(day).toBeGreaterThan(60);
  expect(await timeline.width(timeline.bar('Russian troops leave Izium')), 'an afternoon').toBeCloseTo(day / 4, 0);
  expect(await timeline.width(timeline.bar('Volokhiv Yar retaken')), 'one day of two').toBeCloseTo(day * 2, 0);
  await expect(timeline.bar('The Oskil reached')).toHaveClass(/firm left-crisp right-crisp/);
  await expect(timeline.bar('Volokhiv Yar retaken')).toHaveClass(/wash left-bound right-bound/);
  await expect(timeline.bar('Northern Kharkiv Oblast left')).toHaveClass(/wash left-faded right-faded/);
  await timeline.show('Feb');
  await expect(timeline.bar('The drive on Sloviansk')).toHaveClass(/right-open/);
});

test('a mark chosen brings article, map date and address along', async ({ timeline, study, page }) => {
  await timeline.show('Counter-offensive');
  await timeline.mark('Russian troops leave Izium').click();
  await expect(timeline.mark('Russian troops leave Izium')).toHaveAttribute('aria-selected', 'true');
  await expect(study.details.getByRole('heading', { name: 'Russian troops leave Izium' })).toBeVisible();
  await expect(timeline.date).toHaveAttribute('aria-valuetext', '10 September 2022');
  await expect(page).toHaveURL(/event=izium-left&date=2022-09-10/);
  await expect(study.article.locator('.sentence.chosen, .sentence.lit').first()).toBeInViewport();
});

test('what is chosen elsewhere comes into view, apart from its neighbours', async ({ timeline, study }) => {
  await timeline.show('Whole story');
  await study.link('photographed in Kupiansk').click();
  const mark = timeline.mark('Kupiansk entered, west of the river');
  await expect(mark).toBeInViewport();
  await expect(mark).toHaveAttribute('aria-selected', 'true');
});

test('the events of a town light up when it is chosen or pointed at', async ({ timeline, study }) => {
  await timeline.show('Counter-offensive');
  await expect(timeline.mark('Balakliia retaken')).not.toHaveClass(/lit/);
  await study.link('Balakliia').hover();
  await expect(timeline.mark('Balakliia retaken')).toHaveClass(/lit/);
  await study.link('Balakliia').click();
  await study.page.mouse.move(5, 5);
  await expect(timeline.mark('Balakliia retaken')).toHaveClass(/lit/);
  await expect(timeline.mark('The Oskil reached')).not.toHaveClass(/lit/);
});

test('by mouse: dragged, zoomed by wheel and double click, the date set on the ruler', async ({ timeline, page }) => {
  await timeline.show('Counter-offensive');
  const mark = timeline.mark('The Oskil reached');
  const before = await timeline.x(mark);
  await timeline.drag(120);
  expect(await timeline.x(mark)).toBeCloseTo(before + 120, 0);
  await expect(mark, 'a drag chooses nothing').toHaveAttribute('aria-selected', 'false');

  const bar = timeline.bar('The Oskil reached');
  const day = await timeline.width(bar);
  const spot = await timeline.emptySpot();
  await page.mouse.move(spot.x, spot.y);
  await page.mouse.wheel(0, -200);
  await expect.poll(() => timeline.width(bar)).toBeGreaterThan(day * 1.2);
  await page.mouse.wheel(0, 400);
  await expect.poll(() => timeline.width(bar)).toBeLessThan(day);
  const far = await timeline.width(bar);
  await page.mouse.dblclick(spot.x, spot.y);
  await expect.poll(() => timeline.width(timeline.bar('A flag at Sviatohirsk'))).toBeGreaterThan(far * 2);

  await timeline.show('Counter-offensive');
  const left = await timeline.onRuler(0.02);
  await page.mouse.click(left.x + 30, left.y);
  await expect(timeline.date).toHaveAttribute('aria-valuetext', '6 September 2022');
});

test('by touch: a finger drags, two fingers zoom', async ({ timeline }) => {
  await timeline.show('Counter-offensive');
  const mark = timeline.mark('The Oskil reached');
  const before = await timeline.x(mark);
  const { x, y } = await timeline.emptySpot();
  await timeline.touch([{ x, y }], [{ x: x + 150, y }]);
  expect(await timeline.x(mark)).toBeCloseTo(before + 150, 0);

  const bar = timeline.bar('The Oskil reached');
  const day = await timeline.width(bar);
  const fingers = [-40, 40].map((offset) => ({ x: x + offset, y }));
  await timeline.touch(
    fingers,
    [-80, 80].map((offset) => ({ x: x + offset, y })),
  );
  await expect.poll(() => timeline.width(bar)).toBeCloseTo(day * 2, -1);
});

test('by keyboard alone: from event to event, chosen, zoomed, panned, dated', async ({ timeline, study, page }) => {
  await timeline.show('Counter-offensive');
  await timeline.date.focus();
  await page.keyboard.press('ArrowRight');
  await expect(timeline.date).toHaveAttribute('aria-valuetext', '6 September 2022');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('option').and(page.locator(':focus'))).toHaveCount(1);

  await page.keyboard.press('Home');
  await expect(timeline.mark('The Izium Trail')).toBeFocused();
  await expect(timeline.mark('The Izium Trail')).toBeInViewport();
  await page.keyboard.press('ArrowRight');
  await expect(timeline.mark('A fortress at Izium')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(study.details.getByRole('heading', { name: 'A fortress at Izium' })).toBeVisible();
  await page.keyboard.press('End');
  await expect(timeline.mark('Evacuation around Kupiansk')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(timeline.mark('Study of the strike of 9 March')).toBeFocused();

  const width = await timeline.width(timeline.bar('Study of the strike of 9 March'));
  await page.keyboard.press('+');
  await expect.poll(() => timeline.width(timeline.bar('Study of the strike of 9 March'))).toBeGreaterThan(width);
  await page.keyboard.press('-');
  await expect.poll(() => timeline.width(timeline.bar('Study of the strike of 9 March'))).toBeCloseTo(width, 0);
  const x = await timeline.x(timeline.mark('Study of the strike of 9 March'));
  await page.keyboard.press('PageUp');
  await expect.poll(() => timeline.x(timeline.mark('Study of the strike of 9 March'))).not.toBe(x);
});

test('events too close to show apart are counted, and shown apart when asked', async ({ timeline }) => {
  await timeline.show('Whole story');
  const counted = timeline.counted.last();
  const before = await timeline.marks.count();
  await counted.click();
  await expect.poll(() => timeline.marks.count()).not.toBe(before);
  await expect(timeline.earlier).toBeVisible();
});

test('a screen reader hears when, what, how it stands and who states it', async ({ timeline }) => {
  await timeline.show('Counter-offensive');
  await expect(timeline.mark('The Oskil reached')).toHaveAttribute(
    'aria-label',
    /^9 September 2022: .*\. Background\.$/,
  );
  await expect(timeline.mark('Kupiansk entered, west of the river')).toHaveAttribute(
    'aria-label',
    /^10 September 2022, morning: .*(confirmed|claimed|disputed|corrected).*\. In the article\.$/i,
  );
  await expect(timeline.mark('The Oskil reached')).toHaveAttribute('aria-setsize', /^\d+$/);
});

test('the same events as a list', async ({ timeline, study }) => {
  await timeline.asList();
  await expect(timeline.table.getByRole('row')).toHaveCount(61);
  await timeline.table.getByRole('button', { name: 'The Oskil reached' }).click();
  await expect(study.details.getByRole('heading', { name: 'The Oskil reached' })).toBeVisible();
  await timeline.asList();
  await expect(timeline.mark('The Oskil reached')).toBeInViewport();
});

for (const [name, size] of Object.entries({
  'a small laptop': { width: 1024, height: 600 },
  'a laptop at 200 %': { width: 640, height: 400 },
  'a 4K wall': { width: 3840, height: 2160 },
})) {
  test(`nothing covers anything on ${name}`, async ({ timeline, page }) => {
    await page.setViewportSize(size);
    if (size.width < 700)
      await page.getByRole('group', { name: 'Pane shown' }).getByRole('button', { name: 'timeline' }).click();
    for (const stretch of ['Whole story', 'Feb', 'Counter-offensive'] as const) {
      await timeline.show(stretch);
      await expect(timeline.marks.first()).toBeVisible();
      expect(await timeline.overlaps()).toEqual([]);
    }
  });
}

for (const theme of ['Light', 'Dark', 'High contrast']) {
  test(`no accessibility finding on marks, key and list: ${theme}`, async ({ timeline, study, page }) => {
    const settings = await study.openSettings();
    await settings.getByRole('radio', { name: theme, exact: true }).check();
    await page.keyboard.press('Escape');
    await timeline.show('Counter-offensive');
    await timeline.mark('The Oskil reached').click();
    await expectAccessible(page);
    await timeline.pane.getByRole('button', { name: 'Key' }).click();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await timeline.asList();
    await expectAccessible(page);
  });
}
