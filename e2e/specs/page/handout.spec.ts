/** Paper for a class, opened again as a PDF: pages, words, tags, and maps that are not blank. */
import { readFile } from 'node:fs/promises';
import { expectAccessible } from '../../axe.ts';
import { expect, test as base } from '../../fixtures.ts';
import { HandoutPage } from '../../pages/HandoutPage.ts';
import { withPdfReader, type Pdf, type ReadPdf } from '../../pdf.ts';

const test = base.extend<{ handout: HandoutPage; readPdf: ReadPdf }>({
  handout: async ({ page }, use) => {
    const handout = new HandoutPage(page);
    await handout.open();
    await use(handout);
  },
  readPdf: async ({ installedBrowser }, use) => {
    await withPdfReader(await installedBrowser(), use);
  },
});

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

test('the story: a step to a page with its map, or three with room for notes', async ({ handout, readPdf }) => {
  await expectAccessible(handout.page);
  await handout.choose('Story');
  const story = await readPdf(await handout.pdf(), [4]);
  expectProper(story);
  expect(story.pages[0]).toMatchObject({ width: near(a4.width), height: near(a4.height) });
  const steps = story.pages.filter(
    ({ roles, alts }) => roles.includes('H2') && alts.some((alt) => alt.startsWith('Map, ')),
  );
  expect(steps).toHaveLength(12);
  expect(story.pages[3]).toMatchObject({
    text: expect.stringContaining('Why Kupiansk'),
    alts: [expect.stringMatching(/^Map, 5 September 2022; marked: .*Izium/)],
  });
  expect(story.pages[3]?.coloured).toBeGreaterThan(0.15);
  expect(textOf(story)).toMatch(/Sources.*OpenStreetMap contributors.*Open Database License/);

  await handout.paper.selectOption('letter');
  await handout.change('notes');
  const notes = await readPdf(await handout.pdf());
  expectProper(notes);
  expect(notes.pages[0]).toMatchObject({ width: 612, height: 792 });
  expect(notes.pages.slice(0, 4).map(({ alts }) => alts.length)).toEqual([3, 3, 3, 3]);
});

test('the class quiz with its answers on the one sheet only; poster and answer cards, a page each', async ({
  handout,
  readPdf,
}) => {
  await handout.choose('Class quiz');
  const without = await readPdf(await handout.pdf());
  expectProper(without);
  const explanation = 'Trains must go round by Sviatohirsk.';
  expect(textOf(without)).toContain('A direct railway runs from Kupiansk to Izium.');
  expect(textOf(without)).not.toContain(explanation);
  expect(textOf(without)).not.toContain('Reference works');

  await handout.change('answers');
  const answers = await readPdf(await handout.pdf());
  expectProper(answers);
  expect(textOf(answers)).toContain(explanation);
  expect(textOf(answers)).toMatch(/No railway runs straight on to Izium.*confirmed; The authors of this lesson/);
  expect(textOf(answers)).toMatch(/Sources.*https:/);

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

  await handout.change('cards');
  await expectAccessible(handout.page);
  const cards = await readPdf(await handout.pdf(), [1]);
  expectProper(cards, 'Answer cards');
  expect(cards.pages).toHaveLength(1);
  expect(cards.pages[0]?.alts).toEqual(['A, in a circle', 'B, in a square', 'C, in a triangle', 'D, in a diamond']);
  expect(cards.pages[0]?.coloured).toBe(0);
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
