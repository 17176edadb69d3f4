import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './program.ts';

const sources = ['electron', 'src', 'electron.vite.config.ts', '.config/svelte.config.js', 'package-lock.json'];
const products = ['out/main/index.js', 'out/main/host.js', 'out/preload/index.cjs', 'out/renderer/index.html'];

/** Builds what is out of date. @returns whether the build is good */
export async function buildWhenNeeded(): Promise<boolean> {
  if (isBuilt(root)) return true;

  console.log('Building Salient …');
  const bin = join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  const { code } = await run(process.execPath, [bin, 'build', '--logLevel', 'warn']);
  return code === 0;
}

/** Whether everything that is built is there, and newer than all it is built from. */
export function isBuilt(folder: string): boolean {
  const oldestProduct = Math.min(...products.map((path) => changedAt(join(folder, path)) ?? 0));
  const newestSource = Math.max(...sources.map((path) => newestIn(join(folder, path))));
  return newestSource < oldestProduct;
}

/** When the newest file or folder at or under a path changed; a folder changes when something in it is deleted. */
function newestIn(path: string): number {
  const changed = changedAt(path);
  if (changed === undefined) return 0;
  if (!statSync(path).isDirectory()) return path.includes('.test.') ? 0 : changed;
  return Math.max(changed, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

/** Epoch milliseconds, or undefined where there is nothing. */
const changedAt = (path: string): number | undefined => statSync(path, { throwIfNoEntry: false })?.mtimeMs;
