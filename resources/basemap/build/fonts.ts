/** Copies the font files the style names, with their licence, from the npm package @fontsource/noto-sans. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fontFiles } from '../../../src/core/style/fonts.ts';

const target = resolve(import.meta.dirname, '../../fonts');

export function copyFonts(): void {
  const source = dirname(createRequire(import.meta.url).resolve('@fontsource/noto-sans/package.json'));
  mkdirSync(target, { recursive: true });
  for (const file of fontFiles) copyFileSync(resolve(source, 'files', file), resolve(target, file));
  copyFileSync(resolve(source, 'LICENSE'), resolve(target, 'OFL.txt'));
}
