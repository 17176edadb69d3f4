import { wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';
import { themes, type Theme } from './theme.ts';
import { palettes, type Role } from './tokens.ts';

/** WCAG 2.2: 4.5 for text, 3 for what must be seen; the projector and high-contrast themes promise 7 for text. */
const textMinimum: Record<Theme, number> = { light: 4.5, dark: 4.5, contrast: 7, 'wall-light': 7, 'wall-dark': 7 };

const text: [Role, Role][] = [
  ...(
    ['ink', 'ink-soft', 'accent', 'confirmed', 'claimed', 'disputed', 'corrected', 'right', 'wrong'] as const
  ).flatMap((ink) => (['paper', 'raised', 'sunk'] as const).map((ground): [Role, Role] => [ink, ground])),
  ['ink', 'accent-wash'],
  ['ink', 'mark'],
  ['ink', 'right-wash'],
  ['ink', 'wrong-wash'],
  ['right', 'right-wash'],
  ['wrong', 'wrong-wash'],
  ['accent-ink', 'accent'],
  ['town-label', 'land'],
  ['town-label', 'land-focus'],
  ['water-label', 'water'],
];
const seen: [Role, Role][] = [
  ['focus', 'paper'],
  ['focus', 'raised'],
  ['rule-strong', 'paper'],
  ['region-label', 'land'],
  ['front', 'land-focus'],
  ['contested', 'land-focus'],
  ['side-a', 'land-focus'],
  ['side-b', 'land-focus'],
  ['recall', 'paper'],
  ['recall', 'halo'],
  ['ink', 'recall'],
];

describe.each(themes)('%s', (theme) => {
  const ratio = ([a, b]: [Role, Role]) => wcagContrast(palettes[theme][a], palettes[theme][b]);
  test.each(text)('%s on %s carries text', (...pair) => {
    expect(ratio(pair)).toBeGreaterThanOrEqual(textMinimum[theme]);
  });
  test.each(seen)('%s on %s can be seen', (...pair) => {
    expect(ratio(pair)).toBeGreaterThanOrEqual(3);
  });
});
