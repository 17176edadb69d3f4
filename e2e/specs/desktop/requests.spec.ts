import { _electron } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';
import { desktopArguments, desktopEnvironment } from '../../hosts/desktop.ts';

test('what gets past the content security policy is refused by the shell, and counted', async ({ dataDir }) => {
  const electron = await _electron.launch({
    args: desktopArguments({ dataDir }),
    env: desktopEnvironment(),
    bypassCSP: true,
  });
  const page = await electron.firstWindow();
  await page.getByRole('main').waitFor();
  await page.reload(); // the policy is lifted for documents loaded from now on
  await page.getByRole('main').waitFor();

  const outcomes = await page.evaluate(async () => {
    const attempt = (url: string) =>
      fetch(url, { mode: 'no-cors' }).then(
        () => 'fetched',
        () => 'refused',
      );
    return [await attempt('https://example.com/'), await attempt('http://127.0.0.1:9/'), await attempt('/api/packs')];
  });
  expect(outcomes).toEqual(['refused', 'refused', 'fetched']);
  expect(await page.evaluate(() => window.salient?.info())).toMatchObject({ refusedRequests: 2 });
  await electron.close();
});
