import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '../../fixtures.ts';
import { launchBrowser, startLoopback } from '../../hosts/browser.ts';

test('the printed link opens the app once; a second use is refused and says what to do', async ({ dataDir }) => {
  const loopback = await startLoopback({ dataDir });
  const browser = await launchBrowser();

  const reader = await (await browser.newContext()).newPage();
  await reader.goto(loopback.link);
  await expect(reader.getByRole('main')).toBeVisible();
  expect(new URL(reader.url()).search).toBe(''); // the token is not in the address, nor in the history, for long

  const other = await (await browser.newContext()).newPage();
  const answer = await other.goto(loopback.link);
  expect(answer?.status()).toBe(403);
  await expect(other.getByText(/start Salient again/)).toBeVisible();

  await reader.reload();
  await expect(reader.getByRole('main')).toBeVisible();
  await browser.close();
  await loopback.end();
});

test.describe('a page of another origin', () => {
  // it is refused, its browser says so, and it is itself not ours
  test.use({ expected: /NotSameOrigin|ERR_FAILED|CORS policy|status of 403|^http:\/\/(127\.0\.0\.1|localhost):\d+\// });

  test('gets nothing, even in the reader’s own browser', async ({ app }) => {
    const server = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html').end('<title>hostile</title>');
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    const hostile = await app.context.newPage();
    for (const host of ['127.0.0.1', 'localhost']) {
      await hostile.goto(`http://${host}:${port}/`);
      const outcomes = await hostile.evaluate(async (target) => {
        const read = (init: RequestInit) =>
          fetch(`${target}/api/packs`, init).then(
            async (response) => `${response.type} ${response.status} ${(await response.text()).length}`,
            (error: Error) => error.name,
          );
        return [
          await read({}),
          await read({ credentials: 'include' }),
          await read({ mode: 'no-cors', credentials: 'include' }),
          await read({ method: 'POST', mode: 'no-cors', credentials: 'include', body: 'x' }),
        ];
      }, app.origin);
      expect(outcomes.filter((outcome) => !/^TypeError$|^opaque 0 0$/.test(outcome))).toEqual([]);
    }
    server.close();
  });
});
