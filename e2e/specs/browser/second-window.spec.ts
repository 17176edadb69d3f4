import { expect, test } from '../../fixtures.ts';

test('a second window of ours is let in, and the two hear each other', async ({ app, page }) => {
  const opened = app.context.waitForEvent('page');
  const inOneGroup = await page.evaluate(() => {
    const second = window.open('/#/data', 'second', 'popup,width=800,height=600');
    return second !== null;
  });
  expect(inOneGroup).toBe(true);
  const second = await opened;
  await second.getByRole('main').waitFor();
  expect(await second.evaluate(() => window.opener !== null)).toBe(true);

  await page.evaluate(() => {
    const channel = new BroadcastChannel('test');
    channel.onmessage = ({ data }) => Object.assign(window, { heard: data as string });
  });
  await second.evaluate(() => new BroadcastChannel('test').postMessage('from the second window'));
  await page.waitForFunction(() => 'heard' in window);
});
