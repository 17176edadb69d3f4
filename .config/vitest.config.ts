import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

const root = resolve(import.meta.dirname, '..');

/** Unit tests stand beside the code they test; what needs a page is an end-to-end spec under e2e/. */
export default defineConfig({
  root,
  plugins: [svelte({ configFile: resolve(import.meta.dirname, 'svelte.config.js') })],
  test: {
    include: ['{electron,src,resources,e2e}/**/*.test.ts'],
    environment: 'node',
    testTimeout: 30_000, // nothing asserts time; a busy machine is no reason to fail
  },
});
