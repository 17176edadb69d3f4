import { expect, test } from 'vitest';
import { defaultSettings } from '../contract.ts';
import { stamp } from './stamp.ts';

const page = `<!doctype html>
<html lang="en" data-theme="system" data-spacing="normal">
  <head><script type="application/json" id="settings">
      {}
    </script><script type="module" src="/assets/x.js"></script></head>
</html>`;

const block = (html: string) => /id="settings">([^]*?)<\/script>/.exec(html)?.[1] ?? '';

test('theme and spacing stand on the root, all settings in their block', () => {
  const settings = { ...defaultSettings, theme: 'dark' as const, spacing: 'loose' as const, textScale: 1.5 };
  const stamped = stamp(page, settings);
  expect(stamped).toContain('<html lang="en" data-theme="dark" data-spacing="loose">');
  expect(JSON.parse(block(stamped))).toEqual(settings);
  expect(stamped).toContain('<script type="module" src="/assets/x.js"></script>');
});

test('a setting cannot leave its block', () => {
  const labelLanguage = '</script><script>alert(1)</script><!-- $& $1 \u2028';
  const stamped = stamp(page, { ...defaultSettings, labelLanguage });
  expect(stamped.match(/<script/g)).toHaveLength(2);
  expect(stamped).not.toContain('<!--');
  expect((JSON.parse(block(stamped)) as { labelLanguage: string }).labelLanguage).toBe(labelLanguage);
});
