import type { MenuItemConstructorOptions } from 'electron';
import { expect, test } from 'vitest';
import { shortcuts } from '../../src/app/commands.ts';
import { themeChoices } from '../../src/core/contract.ts';
import type { MenuCommand } from '../../src/shared/host/bridge.ts';
import { menuTemplate } from './menu-template.ts';

function flatten(items: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flatten(item.submenu) : [])]);
}

function setUp(platform: NodeJS.Platform) {
  const sent: MenuCommand[] = [];
  const template = menuTemplate({ platform, name: 'Salient' }, (command) => sent.push(command));
  return { template, items: flatten(template), sent };
}

const platforms = ['linux', 'win32', 'darwin'] as const;

test.each(platforms)('on %s each command of our own is sent by the item of that name', (platform) => {
  const { items, sent } = setUp(platform);
  const own = items.filter((item) => item.click);
  for (const item of own) item.click?.(undefined as never, undefined, undefined as never);
  expect(sent).toEqual(own.map((item) => item.id));
  expect(new Set(sent).size).toBe(sent.length);
  expect(sent).toEqual(
    expect.arrayContaining(['open-lesson', 'go-quiz', 'about-map', ...themeChoices.map((t) => `theme:${t}`)]),
  );
});

test.each(platforms)('on %s no two items share an accelerator', (platform) => {
  const keys = setUp(platform).items.flatMap((item) => item.accelerator ?? []);
  expect(new Set(keys).size).toBe(keys.length);
});

test('the keys are those the page teaches', () => {
  const { items } = setUp('linux');
  // going round the parts of the page is the page's own affair: no menu has an item for it
  for (const { command, keys } of shortcuts.filter(({ command }) => command && !command.endsWith('-part'))) {
    expect(items.find((item) => item.id === command)?.accelerator, command).toBe(keys);
  }
});

test.each(platforms)('on %s nothing reloads the page or opens the inspector', (platform) => {
  const roles = setUp(platform).items.map((item) => item.role);
  expect(roles).not.toEqual(expect.arrayContaining([expect.stringMatching(/reload|devtools/i)]));
});

test('macOS has its own first menu, with About and Quit in it', () => {
  const { template } = setUp('darwin');
  expect(template[0]?.label).toBe('Salient');
  expect(flatten([template[0]!]).map((item) => item.role)).toEqual(expect.arrayContaining(['about', 'quit']));
});

test.each(['linux', 'win32'] as const)('%s has About under Help and Exit under File', (platform) => {
  const { template } = setUp(platform);
  const roles = (label: string) =>
    flatten(template.filter((item) => item.label === label)).flatMap((item) => item.role ?? []);
  expect(roles('&Help')).toContain('about');
  expect(roles('&File')).toContain('quit');
});
