import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { tokensCss } from './src/core/design/tokens.ts';

const at = (...path: string[]) => resolve(import.meta.dirname, ...path);

/** `import 'virtual:tokens.css'`: the design tokens as custom properties, from the one table that the map uses too. */
function tokens(): Plugin {
  const id = 'virtual:tokens.css';
  return {
    name: 'salient-tokens',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load: (resolved) => (resolved === `\0${id}` ? tokensCss() : undefined),
  };
}

/**
 * The first screen's later parts are fetched and compiled while the article is on its way, and run when it is there.
 * Without this the browser would hear of each only when the one before it had run.
 */
function preloadLater(chunks: readonly string[]): Plugin {
  return {
    name: 'salient-preload-later',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) => {
        const built = Object.values(bundle).filter((one) => one.type === 'chunk');
        const entry = built.find(({ isEntry }) => isEntry);
        const wanted = new Set<string>();
        const want = (file: string) => {
          if (wanted.has(file) || file === entry?.fileName || entry?.imports.includes(file)) return;
          wanted.add(file);
          built.find(({ fileName }) => fileName === file)?.imports.forEach(want);
        };
        for (const { name, fileName } of built) if (chunks.includes(name)) want(fileName);
        return [...wanted].map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, fetchpriority: 'low', href: `./${file}` },
          injectTo: 'head' as const,
        }));
      },
    },
  };
}

// fflate's Node entry (reached through pmtiles) declares `require`, which collides with electron-vite's ESM shim: the
// build is green and main dies at start. Its browser entry has no such line.
const fflate = { find: /^fflate$/, replacement: at('node_modules/fflate/esm/browser.js') };

export default defineConfig({
  main: {
    resolve: { alias: [fflate] },
    build: {
      outDir: at('out/main'),
      externalizeDeps: false, // everything bundled: nothing of node_modules is needed at run time
      rolldownOptions: { input: { index: at('electron/main/index.ts'), host: at('electron/host/main.ts') } },
    },
  },
  preload: {
    build: {
      outDir: at('out/preload'),
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: at('electron/preload/index.ts') },
        // a sandboxed preload must be one CommonJS file; .cjs because package.json says "type": "module"
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('src'),
    // While developing, the page comes to its own origin through the core; only word of changes comes straight from here.
    server: { host: '127.0.0.1', port: 5173, strictPort: true, hmr: { host: '127.0.0.1', clientPort: 5173 } },
    plugins: [
      tokens(),
      preloadLater(['MapPane', 'TimelinePane', 'maplibre-gl']),
      svelte({ configFile: at('.config/svelte.config.js') }),
    ],
    build: {
      outDir: at('out/renderer'),
      emptyOutDir: true,
      minify: 'oxc',
      assetsInlineLimit: 0, // no data: URLs, which keeps the CSP tight
      chunkSizeWarningLimit: 1200, // MapLibre is one chunk of 1.1 MB, asked for after the article is there
      rolldownOptions: { input: { index: at('src/index.html') } },
    },
  },
});
