/** Paper for a class, opened again as a PDF: pages, words, tags, and maps that are not blank. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import story from '../../../resources/packs/izium-2022/story.json' with { type: 'json' };
import { expectAccessible } from '../../axe.ts';
import { expect, test as base } from '../../fixtures.ts';
import { HandoutPage } from '../../pages/HandoutPage.ts';
import { withPdfReader, type Pdf, type ReadPdf } from '../../pdf.ts';

const test = base.extend<{ handout: HandoutPage; readPdf: ReadPdf }>({
  handout: async ({ page }, use) => {
    await use(new HandoutPage(page));
  },
  readPdf: async ({ installedBrowser }, use) => {
    await withPdfReader(await installedBrowser(), use);
  },
});

const picture = story.find(({ id }) => id === 'rails')?.picture;

/** An own step with a question that the story does not ask, and two of the pack's in another order. */
const told = ['rails', 'before'];
const plan = {
  name: 'Class 9b',
  steps: [
    {
      ...{
        own: '6f1f8f0e-7d1d-4b1b-9d52-0a1a2b3c4d5e',
        heading: 'What we know',
        lines: ['Read it first.'],
        map: 'base',
      },
      ...{ asks: ['derived:name:izium'], notes: 'Ask the back row.' },
    },
    ...told.map((step) => ({ step, notes: 'Slowly.' })),
    ...story.filter(({ id }) => !told.includes(id)).map(({ id }) => ({ step: id, hidden: true })),
  ],
};
/** Keeps the plan. @returns its id */
const keepPlan = (page: Page): Promise<string> =>
  page.evaluate(async (payload) => {
    const about = crypto.randomUUID();
    const change = { kind: 'plan', id: crypto.randomUUID(), pack: 'izium-2022', about, payload };
    const headers = { 'content-type': 'application/json' };
    const { status } = await fetch('/api/changes', { method: 'POST', headers, body: JSON.stringify(change) });
    if (status !== 201) throw new Error(`the plan was not kept: ${status}`);
    return about;
  }, plan);

/** What every hand-out has: tags, the lesson's name, a number on each page, where it comes from. */
function expectProper(pdf: Pdf, title = 'Izium and Kupiansk, September 2022') {
  expect(pdf.tagged).toBe(true);
  expect(pdf.pages.flatMap(({ roles }) => roles)).toEqual(expect.arrayContaining(['H1', 'L', 'LI', 'Figure']));
  expect(pdf.pages[0]?.text).toContain(title);
  expect(pdf.outline).toContain(title);
  for (const [i, { text }] of pdf.pages.entries()) expect(text).toContain(`${i + 1} / ${pdf.pages.length}`);
}
const textOf = ({ pages }: Pdf) => pages.map(({ text }) => text.replaceAll(/\s+/g, ' ')).join(' ');
const a4 = { width: 595, height: 842 };
const near = (length: number) => expect.closeTo(length, -0.3);

// one test, for most of its time goes into opening the app
test('paper for a class, of the whole lesson and by a lesson plan, opened again as what it is', async ({
  app,
  handout,
  page,
  readPdf,
}) => {
  const id = await keepPlan(page);
  await handout.open();
  // the story: a step to a page with its map, and its picture where it has one
  await handout.choose('Story');
  const whole = await readPdf(await handout.pdf(), [4]);
  expectProper(whole);
  expect(whole.pages[0]).toMatchObject({ width: near(a4.width), height: near(a4.height) });
  const steps = whole.pages.filter(
    ({ roles, alts }) => roles.includes('H2') && alts.some((alt) => alt.startsWith('Map, ')),
  );
  expect(steps).toHaveLength(story.length);
  expect(whole.pages[3]).toMatchObject({
    text: expect.stringContaining('Why Kupiansk'),
    alts: [expect.stringMatching(/^Map, 5 September 2022; marked: .*Izium/), picture?.alt],
  });
  expect(textOf(whole)).toContain(picture?.caption);
  expect(whole.pages[3]?.coloured).toBeGreaterThan(0.1);
  expect(textOf(whole)).toMatch(/Sources.*OpenStreetMap contributors.*Open Database License/);

  // the poster: on the screen as wide as the window
  await handout.change('poster');
  const poster = await readPdf(await handout.pdf(), [1]);
  expectProper(poster);
  expect(poster.pages).toHaveLength(1);
  const [sheet] = poster.pages;
  expect(sheet).toMatchObject({ width: near(1191), height: near(842) });
  expect(sheet?.alts).toEqual([
    expect.stringMatching(/^Map, 5 September 2022/),
    expect.stringMatching(/^Timeline from 31 August 2022 to/),
  ]);
  for (const words of ['Held by Russian forces', 'Attack near Balakliia', 'OpenStreetMap'])
    expect(sheet?.text).toContain(words);
  expect(sheet?.coloured).toBeGreaterThan(0.05);

  for (const [width, height] of [
    [1024, 768],
    [640, 480],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect.poll(() => handout.sheet.evaluate((one) => one.getBoundingClientRect().right)).toBeLessThan(width);
    expect(await handout.scroller.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
  }
  await handout.print.focus();
  await page.keyboard.press('End');
  await expect.poll(() => handout.scroller.evaluate((one) => one.scrollTop)).toBeGreaterThan(0);

  await handout.change('cards');
  await expectAccessible(page);
  const cards = await readPdf(await handout.pdf(), [1]);
  expectProper(cards, 'Answer cards');
  expect(cards.pages).toHaveLength(1);
  expect(cards.pages[0]?.alts).toEqual(['A, in a circle', 'B, in a square', 'C, in a triangle', 'D, in a diamond']);
  expect(cards.pages[0]?.coloured).toBe(0);

  // by the plan: its steps with room for notes
  await page.goto(`${app.origin}/#/izium-2022/plans`);
  await page.getByRole('link', { name: 'Hand-outs of Class 9b' }).click();
  await expect(handout.plan).toHaveValue(id);
  await expectAccessible(page);
  await handout.choose('Story with room for notes');
  await handout.paper.selectOption('letter');
  const notes = await readPdf(await handout.pdf());
  expectProper(notes);
  expect(notes.pages[0]).toMatchObject({ width: 612, height: 792 });
  expect(notes.pages[0]?.alts).toEqual([
    expect.stringMatching(/^Map, /),
    picture?.alt,
    expect.stringMatching(/^Map, /),
  ]);
  expect(textOf(notes)).toMatch(
    /1 What we know.*Read it first\..*teacher’s own words.*2 Why Kupiansk.*3 A front in the east/,
  );
  expect(textOf(notes), 'is for pupils').not.toMatch(/Ask the back row|Slowly/);
  expect(textOf(notes)).not.toContain('A road and a river');

  // its class quiz: the answers on the one sheet only
  await handout.change('questions');
  const without = await readPdf(await handout.pdf());
  expectProper(without);
  const explanation = 'Trains must go round by Sviatohirsk.';
  expect(textOf(without)).toMatch(
    /1\. ?What is the marked city called.*A direct railway runs from Kupiansk to Izium\./,
  );
  expect(without.pages[0]?.alts[0]).toMatch(/^Map, .*one place marked without its name; no names$/);
  expect(textOf(without)).not.toContain(explanation);
  expect(textOf(without)).not.toContain('Reference works');

  await handout.change('answers');
  const answers = await readPdf(await handout.pdf());
  expectProper(answers);
  expect(textOf(answers)).toContain(explanation);
  expect(textOf(answers)).toMatch(/No railway runs straight on to Izium.*confirmed; The authors of this lesson/);
  expect(textOf(answers)).toMatch(/Sources.*https:/);

  await page.goto(`${app.origin}/#/izium-2022/handout?plan=gone`);
  await expect(page.getByText('This lesson plan cannot be found.')).toBeVisible();
  await expect(handout.plan).toHaveValue('');
});

test('any view of the map is saved as a picture, twice as fine as on the screen, with key and credits under it', async ({
  map,
  page,
}) => {
  const size = await map.canvas.evaluate(({ clientWidth, clientHeight }) => ({ clientWidth, clientHeight }));
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as picture' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^izium-2022-\d{4}-\d\d-\d\d\.png$/);
  const png = await readFile(await download.path());
  // width and height stand in a PNG's first block
  expect(png.readUInt32BE(16)).toBe(2 * size.clientWidth);
  expect(png.readUInt32BE(20)).toBeGreaterThan(2 * size.clientHeight + 100);
  const held = await page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const painter = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
    painter?.drawImage(picture, 0, 0);
    const pixels = painter?.getImageData(0, 0, picture.width, picture.height).data ?? [];
    let orange = 0;
    for (let i = 0; i < pixels.length; i += 4) if ((pixels[i] ?? 0) - (pixels[i + 2] ?? 0) > 50) orange += 1;
    return orange / (pixels.length / 4);
  }, png.toString('base64'));
  expect(held).toBeGreaterThan(0.1);
  await expect(page.getByText('The picture is saved.')).toBeAttached();
});
