/** What a reader of some weeks is shown of their memory; `reader-log.ts` says what they did. */
import { expectAccessible } from '../../axe.ts';
import { expect, test } from '../../fixtures.ts';
import { MapPage } from '../../pages/MapPage.ts';
import { QuizPage } from '../../pages/QuizPage.ts';
import { StatsPage } from '../../pages/StatsPage.ts';
import { TimelinePage } from '../../pages/TimelinePage.ts';
import { readerLog } from '../../reader-log.ts';

test.describe('a reader of some weeks', () => {
  test.use({
    seed: async ({}, use) => {
      await use({ 'answers.db': await readerLog() });
    },
  });

  test('sees what was recalled, what comes up, and what took how long; as charts and as tables', async ({
    study,
    page,
  }) => {
    await study.open();
    const stats = new StatsPage(page);
    await stats.open();
    const retention = stats.part('Recalled and expected');
    await expect(
      retention.getByText(/^In the last 90 days you recalled 89 % of 18 reviews; 8\d % was expected/),
    ).toBeVisible();
    await page.getByRole('radio', { name: 'the last 30 days' }).check();
    await expect(retention.getByText(/^In the last 30 days you recalled 92 % of 12 reviews/)).toBeVisible();
    const bins = await stats.rows('Recalled and expected');
    expect(bins.reduce((sum, [, reviews]) => sum + Number(reviews), 0)).toBe(12);

    const faces = await stats.rows('How long each kind of question takes');
    expect(faces).toEqual([
      ['Type the answer', '2', '100 %', '12 s'],
      ['Choose one', '2', '100 %', '6.0 s'],
      ['Find it on the map', '11', '64 %', '6.0 s'],
    ]);
    const days = await stats.rows('The last year');
    expect(days.map(([, answers]) => answers)).toEqual(['9', '6', '6', '6']);
    await expect(page.getByText('you answered 27 questions on 4 days, in about 3 minutes.')).toBeVisible();
    expect(await stats.rows('What comes up')).toHaveLength(30);

    const hardest = stats.part('Hardest facts').getByRole('listitem');
    await expect(hardest).toHaveCount(1);
    await expect(hardest).toContainText('forgotten 2 of 4 times');
    await hardest.getByRole('link').click();
    await expect(study.details).toBeVisible();
  });

  test('drills what was taken for each other, and the schedule stays', async ({ study, page }) => {
    await study.open();
    const stats = new StatsPage(page);
    await stats.open();
    await expect(page.getByText('Izium taken for Lyman 4 times, Lyman for Izium once')).toBeVisible();
    await page.getByRole('button', { name: 'Drill both: Izium and Lyman' }).click();
    const quiz = new QuizPage(page);
    await quiz.teachMe.waitFor();
    const id = new URLSearchParams(page.url().split('?')[1]).get('sitting');
    const { items } = await page.evaluate(
      async (sitting) => (await (await fetch(`/api/sittings/${sitting}`)).json()) as { items: { fact: string }[] },
      id,
    );
    const facts = items.map(({ fact }) => fact);
    expect(facts.length).toBeGreaterThan(2);
    expect(facts.length).toBeLessThanOrEqual(10);
    expect(facts).toEqual(expect.arrayContaining(['izium-retaken', 'lyman-left']));

    const remembered = () => page.evaluate(async () => (await fetch('/api/memory?pack=izium-2022')).text());
    const before = await remembered();
    const kept = page.waitForResponse((response) => response.url().endsWith('/api/answers'));
    await quiz.teachMe.click();
    expect((await kept).status()).toBe(201);
    expect(await remembered()).toBe(before);
  });

  test('all lessons are counted together, from the library', async ({ library, page }) => {
    await library.open();
    await page.getByRole('link', { name: 'Memory of all lessons' }).click();
    await expect(page.getByText('you answered 27 questions on 4 days')).toBeVisible();
    await page.setViewportSize({ width: 512, height: 384 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(512);
    const column = page.locator('.scroll-page');
    expect(await column.evaluate((it) => it.scrollWidth - it.clientWidth), 'nothing to scroll sideways').toBe(0);
  });

  test.describe('on map and timeline', () => {
    test.use({ expected: /^console error: Map: .*\/style\// });

    test('one switch shades both by what is remembered, and stays on', async ({ study, page }) => {
      await study.open();
      // drawn without the base map, the discs can be counted
      await page.addInitScript(() => {
        const { fetch } = window;
        window.fetch = (input, init) =>
          typeof input === 'string' && input.startsWith('/style/')
            ? Promise.resolve(new Response('', { status: 500 }))
            : fetch(input, init);
      });
      await page.reload();
      const map = new MapPage(page);
      const timeline = new TimelinePage(page);
      await timeline.open();
      await map.button('What you remember').click();
      const onTimeline = timeline.pane.getByRole('button', { name: 'What you remember' });
      await expect(onTimeline).toHaveAttribute('aria-pressed', 'true');
      await timeline.show('Feb');
      const said = (title: string) => timeline.mark(title).first();
      await expect(said('Lyman left and entered')).toHaveAttribute(
        'aria-label',
        / About \d+ % of \d+ facts? remembered\.$/,
      );
      await expect(said('Full-scale invasion')).toHaveAttribute('aria-label', / \d+ facts?, not asked yet\.$/);
      await map.button('Places on the map').click();
      await expect(map.listed('Izium')).toContainText(/about \d+ % of \d+ facts remembered/);
      await expect(map.listed('Oskil')).toContainText('not asked yet');
      await map.button('Legend').click();
      await expect(map.pane.getByText('85 % or more')).toBeVisible();
      await expect(map.canvas.locator('svg.new').first()).toBeVisible();
      await expect(map.canvas.locator('svg.faint, svg.part, svg.firm').first()).toBeVisible();
      const counted = page.waitForResponse((response) => response.url().includes('over=all'));
      await map.pane.getByRole('checkbox', { name: 'Count the same places in all lessons' }).check();
      await counted;
      await expectAccessible(page);

      await page.reload();
      await expect(onTimeline).toHaveAttribute('aria-pressed', 'true');
      await timeline.asList();
      await expect(timeline.table.getByRole('columnheader', { name: 'Remembered' })).toBeVisible();
      await timeline.asList();
      await onTimeline.click();
      await expect(map.canvas.locator('svg.new')).toHaveCount(0);
    });
  });

  for (const theme of ['Light', 'Dark', 'High contrast']) {
    test(`no accessibility finding on the statistics: ${theme}`, async ({ study, page }) => {
      await study.open();
      const settings = await study.openSettings();
      await settings.getByRole('radio', { name: theme, exact: true }).check();
      await page.keyboard.press('Escape');
      const stats = new StatsPage(page);
      await stats.open();
      await stats.rows('The last year');
      await expectAccessible(page);
    });
  }
});

test('before the first answer each part says when there will be something to see', async ({ study, page }) => {
  await study.open();
  const stats = new StatsPage(page);
  await stats.open();
  await expect(page.getByText('Show as a table')).toHaveCount(0);
  await expect(stats.part('The last year').getByText('will be marked here')).toBeVisible();
  await expect(stats.part('Taken for each other').getByText('will stand here')).toBeVisible();
  await expectAccessible(page);
});
