/**
 * Types catch most of what goes wrong; this catches the rest, and keeps the borders of docs/architecture.md. Each message
 * says where to go instead.
 */
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import { resolve } from 'node:path';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const root = resolve(import.meta.dirname, '..');
const tests = '**/*.{test,spec}.ts';
const code = '{ts,svelte}';

/** One border: which files, and what they may not import. A later border replaces an earlier one, so each is whole. */
const border = (files, patterns, paths = [], ignores = []) => ({
  files,
  ignores,
  rules: { 'no-restricted-imports': ['error', { patterns, paths }] },
});
const not = (regex, message, allowTypeImports = false) => ({ regex, message, allowTypeImports });

const noNode = not(
  '^node:',
  'The page runs in a browser: fetch a route of the core, or ask the shell through shared/host/bridge.ts.',
);
const noElectron = not('^electron($|/)', 'Only electron/ knows Electron: ask the shell through shared/host/bridge.ts.');
const noFeatures = not(
  '/features/',
  'shared/ serves every feature and knows none: move the meeting point up to src/app.',
);
const noApp = not('/app/', 'src/app puts the parts together; the parts do not know it.');
const otherFeature = (up) =>
  not(
    `^(\\.\\./){${up}}(?!\\.\\.)`,
    'Features do not import each other: let them meet in src/app, or move what both need to src/shared.',
  );
const sockets = not(
  '^(node:)?(http|https|http2|net|tls|dgram|dns)(/|$)',
  'The shell opens no connections. What is about the network stands in electron/main/network.ts.',
);
const rawIpc = {
  name: 'electron',
  importNames: ['ipcMain', 'ipcRenderer'],
  message:
    'Use handle() and notify() of electron/ipc/main.ts, or invoke() and listen() of electron/ipc/preload.ts: they are typed and check the sender.',
};
const net = { name: 'electron', importNames: ['net'], message: sockets.message };

const defaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export it by name: the name is then the same wherever it is used.',
};
const windowMaking = {
  selector: "NewExpression[callee.name='BrowserWindow']",
  message: 'createSecureWindow() of electron/main/window.ts makes every window, so that none lacks its safeguards.',
};
const rawSend = {
  selector: "MemberExpression[object.property.name='webContents'][property.name='send']",
  message: 'notify() of electron/ipc/main.ts sends what the contract names.',
};
const sleeping = {
  selector: "CallExpression[callee.property.name='waitForTimeout']",
  message: 'Wait for what should happen: expect.poll, a locator, an event. A fixed time is too short or too long.',
};
const skipping = {
  selector:
    'CallExpression[callee.object.name=/^(test|it|describe)$/][callee.property.name=/^(skip|only|fixme|todo)$/]',
  message: 'Every test runs, always.',
};

export default defineConfig(
  { ignores: ['out/', 'test-results/', 'playwright-report/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ts.configs.recommendedTypeChecked,
  svelte.configs['flat/recommended'],
  svelte.configs['flat/prettier'],
  {
    languageOptions: {
      parserOptions: { projectService: true, extraFileExtensions: ['.svelte'], tsconfigRootDir: root },
    },
    rules: {
      // `async` without `await` is how a function promises to reject rather than throw
      '@typescript-eslint/require-await': 'off',
      // what is taken out of an object here was made by a function and has no `this`
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'no-restricted-syntax': ['error', defaultExport, windowMaking, rawSend, sleeping, skipping],
      eqeqeq: 'error',
      'no-control-regex': 'error',
      'no-empty': 'error',
      'no-fallthrough': 'error',
      'no-useless-escape': 'error',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    rules: {
      // This parser does not see the types of components and their bindings; svelte-check does.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // It takes the reason written after a code for more codes; svelte-check says which are not needed.
      'svelte/no-unused-svelte-ignore': 'off',
      // Also finds maps that one function makes, fills and returns.
      'svelte/prefer-svelte-reactivity': 'off',
    },
  },
  { files: ['electron/main/window.ts'], rules: { 'no-restricted-syntax': ['error', defaultExport, rawSend] } },
  {
    files: ['*.config.ts', '.config/**', 'e2e/playwright.config.ts', '**/*.d.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  { files: ['**/*.{js,mjs}'], extends: [ts.configs.disableTypeChecked] },

  border(
    ['src/core/**/*.ts'],
    [
      not('^node:', 'src/core runs anywhere: take this through src/core/ports.ts, and let electron/host bring it.'),
      not('^electron($|/)', 'src/core runs anywhere: it does not know Electron.'),
      not('^svelte($|/)', 'src/core runs anywhere: what is for the page goes to src/features or src/shared.'),
      not(
        '/(electron|features|shared|app)/',
        'src/core is the ground that the others stand on: it imports none of them.',
      ),
    ],
    [],
    [tests],
  ),
  border([`src/features/*/*.${code}`], [noNode, noElectron, noApp, otherFeature(1)], [], [tests]),
  border([`src/features/*/*/**/*.${code}`], [noNode, noElectron, noApp, otherFeature(2)], [], [tests]),
  border([`src/shared/**/*.${code}`], [noNode, noElectron, noApp, noFeatures], [], [tests]),
  border([`src/app/**/*.${code}`, 'src/*.ts'], [noNode, noElectron], [], [tests]),
  border(
    ['electron/{host,launch}/**/*.ts'],
    [not('^electron($|/)', 'This runs on plain Node too: only electron/main, preload and ipc know Electron.')],
  ),
  border(['electron/{main,preload}/**/*.ts'], [sockets], [rawIpc, net], [tests, 'electron/main/network.ts']),
  {
    files: ['electron/{main,preload}/**/*.ts'],
    ignores: [tests, 'electron/main/network.ts'],
    rules: {
      'no-restricted-globals': ['error', ...['fetch', 'WebSocket'].map((name) => ({ name, message: sockets.message }))],
    },
  },
);
