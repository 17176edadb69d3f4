import { join } from 'node:path';
import { expect, test } from 'vitest';
import { defaultDataFolder } from './data-folder.ts';

test.each<[NodeJS.Platform, NodeJS.ProcessEnv, string]>([
  ['linux', {}, join('/home/a', '.local', 'share', 'salient')],
  ['linux', { XDG_DATA_HOME: '/data' }, join('/data', 'salient')],
  ['darwin', {}, join('/home/a', 'Library', 'Application Support', 'Salient')],
  ['win32', {}, join('/home/a', 'AppData', 'Local', 'Salient')],
  ['win32', { LOCALAPPDATA: 'D:\\Local' }, join('D:\\Local', 'Salient')],
])('on %s with %j', (platform, environment, folder) => {
  expect(defaultDataFolder(platform, environment, '/home/a')).toBe(folder);
});
