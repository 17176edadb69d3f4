/**
 * The application menu as data. Items of our own only name a command; the page carries it out. Their keys are the ones
 * the page teaches in a browser too (`src/app/commands.ts`).
 */
import type { MenuItemConstructorOptions } from 'electron';
import { themeChoices } from '../../src/core/contract.ts';
import type { MenuCommand } from '../../src/shared/host/bridge.ts';

const themeLabels: Record<(typeof themeChoices)[number], string> = {
  system: 'As the system',
  light: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
  'wall-light': 'Projector, light room',
  'wall-dark': 'Projector, dark room',
};

const separator: MenuItemConstructorOptions = { type: 'separator' };

export function menuTemplate(
  { platform, name }: { platform: NodeJS.Platform; name: string },
  send: (command: MenuCommand) => void,
): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin';
  const command = (id: MenuCommand, label: string, accelerator?: string): MenuItemConstructorOptions => ({
    id,
    label,
    ...(accelerator && { accelerator }),
    click: () => {
      send(id);
    },
  });

  return [
    ...(isMac ? [appleMenu(name)] : []),
    {
      label: '&File',
      submenu: [
        command('open-lesson', '&Open Lesson…', 'CmdOrCtrl+O'),
        separator,
        isMac ? { role: 'close' } : { role: 'quit', label: 'E&xit' },
      ],
    },
    {
      label: '&Edit',
      submenu: [
        { role: 'undo' },
        { role: 'redo' },
        separator,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
      ],
    },
    {
      label: '&View',
      submenu: [
        command('toggle-article', 'Show or Hide &Article', 'Alt+1'),
        command('toggle-map', 'Show or Hide &Map', 'Alt+2'),
        command('toggle-timeline', 'Show or Hide &Timeline', 'Alt+3'),
        separator,
        {
          label: 'T&heme',
          submenu: themeChoices.map((choice) => command(`theme:${choice}`, themeLabels[choice])),
        },
        separator,
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'togglefullscreen' },
      ],
    },
    {
      label: '&Go',
      submenu: [
        command('go-back', '&Back', isMac ? 'Cmd+[' : 'Alt+Left'),
        command('go-forward', '&Forward', isMac ? 'Cmd+]' : 'Alt+Right'),
        separator,
        command('go-library', '&Library', 'Alt+L'),
        command('go-study', '&Read', 'Alt+R'),
        command('go-quiz', '&Quiz', 'Alt+Q'),
        command('go-present', '&Present', 'Alt+P'),
        command('go-data', '&Your Data', 'Alt+Y'),
      ],
    },
    {
      role: 'help',
      label: '&Help',
      submenu: [
        command('about-map', 'About This &Map'),
        command('keyboard-shortcuts', '&Keyboard Shortcuts', 'Alt+K'),
        ...(isMac ? [] : [separator, { role: 'about', label: `&About ${name}` } as const]),
      ],
    },
  ];
}

function appleMenu(name: string): MenuItemConstructorOptions {
  return {
    label: name,
    submenu: [
      { role: 'about' },
      separator,
      { role: 'services' },
      separator,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      separator,
      { role: 'quit' },
    ],
  };
}
