/** What a reader wrote outlives a restart, a power cut, and a new version of the lesson. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { smallPack, smallPackZip } from '../../electron/host/testing/small-pack.ts';
import { expect, test } from '../fixtures.ts';
import { NotesPage } from '../pages/NotesPage.ts';
import { StudyPage } from '../pages/StudyPage.ts';

/** A version of the small lesson with these sentences. */
const version = (...sentences: string[]) =>
  smallPackZip({
    ...smallPack(),
    'article.md': `# A small lesson\n\n## What happened\n\n${sentences.join(' ')}\n`,
  });
const first = version(':s[The bridge fell at dawn.]{#bridge}', ':s[Something happened in Izium.]{#it-happened}');
const second = version(':s[Later, something happened in Izium.]{#it-happened}', ':s[The bridge was lost.]{#bridge}');

/** The small lesson in the place of the one the app opens on. */
async function openSmall(study: StudyPage): Promise<NotesPage> {
  await study.open();
  await study.page.evaluate(() => (location.hash = '#/small'));
  await study.article.getByRole('heading', { name: 'A small lesson' }).waitFor();
  return new NotesPage(study);
}

test.use({ seed: { 'packs/small.salient': first } });

test('notes outlive a power cut; in a new version they are found again, or shown as no longer in the text', async ({
  study,
  page,
  restart,
  dataDir,
}) => {
  const notes = await openSmall(study);
  await notes.select('bridge fell');
  await notes.tool('Note').click();
  await page.keyboard.type('Which bridge?');
  await page.keyboard.press('Control+Enter');
  await expect(notes.said).toHaveText('Note saved.');
  await notes.select('happened');
  await notes.tool('Highlight').click();
  await expect(notes.said).toHaveText('Highlighted.');

  await writeFile(join(dataDir, 'packs/small.salient'), second);
  const after = await restart('kill');
  const later = await openSmall(new StudyPage(after));
  await expect(later.marks).toHaveText(['happened']);
  await after.getByRole('link', { name: 'Your notes · 2, 1 no longer in the text' }).click();
  await expect(later.part('No longer in the text').getByRole('listitem')).toContainText([
    '“bridge fell” Which bridge?',
  ]);
  await expect(later.part('In the text').getByRole('listitem')).toHaveCount(1);
});
