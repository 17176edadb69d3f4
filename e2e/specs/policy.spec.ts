import { expect, test } from '../fixtures.ts';

test.describe('what a page may not do', () => {
  // refused on purpose below, and said so on the console
  test.use({
    expected: /content security policy|Evaluating a string as JavaScript|^https:\/\/example\.com\//i,
  });

  test('the content security policy refuses eval, inline code, frames and anything foreign', async ({ page }) => {
    // page.evaluate itself may evaluate strings; a task of the page's own may not
    const evaluated = page.evaluate(
      () =>
        new Promise((resolve) =>
          setTimeout(() => {
            try {
              resolve(eval('1'));
            } catch (error) {
              resolve((error as Error).name);
            }
          }),
        ),
    );
    expect(await evaluated).toBe('EvalError');

    const inline = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "inline code ran"';
      document.head.append(script);
      return document.title;
    });
    expect(inline).not.toBe('inline code ran');

    const fetched = await page.evaluate(() =>
      fetch('https://example.com/').then(
        () => 'fetched',
        (error: Error) => error.name,
      ),
    );
    expect(fetched).toBe('TypeError');

    const refused = await page.evaluate(
      () =>
        new Promise((resolve) => {
          document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
            once: true,
          });
          const frame = document.createElement('iframe');
          frame.src = 'https://example.com/';
          document.body.append(frame);
        }),
    );
    expect(refused).toBe('frame-src');
  });
});

test('the page’s own answers carry the headers that keep others out', async ({ page }) => {
  const headers = await page.evaluate(async () => Object.fromEntries((await fetch('/')).headers));
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['content-security-policy']).not.toContain('unsafe');
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  });
});
