import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Folders } from '../ports.ts';
import { smallPack } from './small-pack.ts';

export interface Home extends Folders {
  /** the folder that holds all of it */
  root: string;
  remove(): void;
}

const page = `<!doctype html><html lang="en" data-theme="system" data-spacing="normal"><head>
<script type="application/json" id="settings">{}</script></head><body></body></html>`;

/** A program's files and a reader's, of their own for one test: the real base map, the small pack, a page of a line. */
export function makeHome(): Home {
  const root = mkdtempSync(join(tmpdir(), 'salient-'));
  const resources = resolve(import.meta.dirname, '../../../resources');
  for (const [name, text] of Object.entries(smallPack())) put(join(root, 'resources/packs/small', name), text);
  for (const folder of ['basemap', 'fonts']) {
    symlinkSync(join(resources, folder), join(root, 'resources', folder), 'junction');
  }
  put(join(root, 'page/index.html'), page);
  put(join(root, 'page/assets/main-Bx9.js'), 'export {};');
  put(join(root, 'page/secret.txt'), 'not an asset');
  return {
    root,
    resourcesDir: join(root, 'resources'),
    rendererDir: join(root, 'page'),
    dataDir: join(root, 'data'),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Writes a file, with the folders it is in. */
export function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
