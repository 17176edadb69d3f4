import { expect, test } from '../../fixtures.ts';

test.use({
  bypassCSP: true,
  expected: /ERR_BLOCKED_BY_CLIENT|network: refused|^https:\/\/example\.com\/|^http:\/\/127\.0\.0\.1:9\//,
});

test('what gets past the content security policy is refused by the shell, counted and reported', async ({
  app,
  page,
}) => {
  await page.reload(); // the policy is lifted for documents loaded from now on
  await page.getByRole('main').waitFor();
  const outcomes = await page.evaluate(() => {
    const attempt = (url: string) =>
      fetch(url, { mode: 'no-cors' }).then(
        () => 'fetched',
        () => 'refused',
      );
    return Promise.all(['https://example.com/', 'http://127.0.0.1:9/', '/api/packs'].map(attempt));
  });
  expect(outcomes).toEqual(['refused', 'refused', 'fetched']);
  expect(await page.evaluate(() => window.salient?.info())).toMatchObject({ refusedRequests: 2 });
  await expect.poll(() => app.errors).toContainEqual(expect.stringMatching(/refused \w+ https:\/\/example\.com\//));
});

test('what a worker asks for is refused and counted as well', async ({ page }) => {
  await page.reload();
  await page.getByRole('main').waitFor();
  const outcome = await page.evaluate(() => {
    const source = `fetch('https://example.com/').then(() => postMessage('fetched'), () => postMessage('refused'))`;
    const worker = new Worker(URL.createObjectURL(new Blob([source])));
    return new Promise((resolve) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = () => resolve('no worker');
    });
  });
  expect(outcome).toBe('refused');
  expect(await page.evaluate(() => window.salient?.info())).toMatchObject({ refusedRequests: 1 });
});
