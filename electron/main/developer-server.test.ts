import { expect, test } from 'vitest';
import { developerServer } from './developer-server.ts';

const environment = { ELECTRON_RENDERER_URL: 'http://127.0.0.1:5173/' };

test('while developing, the page comes from Vite', () => {
  expect(developerServer({ isPackaged: false }, environment)).toEqual({ server: 'http://127.0.0.1:5173' });
});

test('a built or a packaged app is never led elsewhere', () => {
  expect(developerServer({ isPackaged: false }, {})).toBeUndefined();
  expect(developerServer({ isPackaged: true }, environment)).toBeUndefined();
});
