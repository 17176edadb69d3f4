/**
 * The look, as roles. One table per theme, in OKLCH; the stylesheet and the map style are both made from it, so a
 * colour is changed here and nowhere else. `contrast.test.ts` computes the contrast of every pair that carries text.
 */
import { formatHex, modeOklch, modeRgb, useMode } from 'culori/fn';
import { isDark, themes, type Theme } from './theme.ts';

useMode(modeRgb);
useMode(modeOklch);

/** What a colour is for. Components name roles, never colours. */
export type Role = keyof typeof light;

const light = {
  // surfaces and text
  paper: 'oklch(0.984 0.006 85)',
  raised: 'oklch(0.997 0.002 85)',
  sunk: 'oklch(0.955 0.009 85)',
  ink: 'oklch(0.25 0.015 60)',
  'ink-soft': 'oklch(0.45 0.016 60)',
  rule: 'oklch(0.88 0.01 80)',
  'rule-strong': 'oklch(0.62 0.014 75)',
  accent: 'oklch(0.44 0.14 352)',
  'accent-ink': 'oklch(0.99 0.004 85)',
  'accent-wash': 'oklch(0.94 0.028 352)',
  focus: 'oklch(0.5 0.17 262)',
  mark: 'oklch(0.92 0.075 88)',
  // who says so: each also has a shape, see StatusMark
  confirmed: 'oklch(0.42 0.07 215)',
  claimed: 'oklch(0.48 0.1 65)',
  disputed: 'oklch(0.47 0.13 300)',
  corrected: 'oklch(0.47 0.15 28)',
  // an answer, never by colour alone
  right: 'oklch(0.45 0.09 215)',
  'right-wash': 'oklch(0.94 0.03 215)',
  wrong: 'oklch(0.49 0.15 35)',
  'wrong-wash': 'oklch(0.945 0.03 45)',
  // control of ground: orange and violet, of equal weight, told apart by every kind of colour vision, and not water;
  // `held` fills areas, `side` draws their arrows and swatches
  'held-a': 'oklch(0.7 0.13 62)',
  'held-b': 'oklch(0.68 0.11 288)',
  contested: 'oklch(0.52 0.04 320)',
  front: 'oklch(0.36 0.06 40)',
  'side-a': 'oklch(0.48 0.125 52)',
  'side-b': 'oklch(0.42 0.15 285)',
  // the base map
  land: 'oklch(0.972 0.008 92)',
  'land-focus': 'oklch(0.985 0.012 95)',
  water: 'oklch(0.875 0.032 228)',
  river: 'oklch(0.74 0.06 232)',
  'water-label': 'oklch(0.47 0.075 238)',
  border: 'oklch(0.5 0.03 330)',
  'border-soft': 'oklch(0.73 0.02 330)',
  road: 'oklch(0.83 0.045 80)',
  'road-case': 'oklch(0.7 0.05 75)',
  rail: 'oklch(0.55 0.012 60)',
  town: 'oklch(0.3 0.012 60)',
  'town-label': 'oklch(0.27 0.012 60)',
  'region-label': 'oklch(0.53 0.025 330)',
  halo: 'oklch(0.98 0.008 92)',
  // what is remembered: how full a disc is says how much
  recall: 'oklch(0.62 0.12 155)',
};

type Palette = Record<Role, string>;

const dark: Palette = {
  paper: 'oklch(0.215 0.008 70)',
  raised: 'oklch(0.255 0.009 70)',
  sunk: 'oklch(0.18 0.008 70)',
  ink: 'oklch(0.93 0.01 85)',
  'ink-soft': 'oklch(0.76 0.012 80)',
  rule: 'oklch(0.34 0.01 75)',
  'rule-strong': 'oklch(0.58 0.014 75)',
  accent: 'oklch(0.79 0.1 350)',
  'accent-ink': 'oklch(0.2 0.02 350)',
  'accent-wash': 'oklch(0.31 0.045 350)',
  focus: 'oklch(0.78 0.12 255)',
  mark: 'oklch(0.4 0.06 85)',
  confirmed: 'oklch(0.8 0.07 215)',
  claimed: 'oklch(0.82 0.1 75)',
  disputed: 'oklch(0.8 0.09 305)',
  corrected: 'oklch(0.78 0.11 32)',
  right: 'oklch(0.8 0.08 215)',
  'right-wash': 'oklch(0.31 0.035 220)',
  wrong: 'oklch(0.79 0.11 40)',
  'wrong-wash': 'oklch(0.32 0.045 40)',
  'held-a': 'oklch(0.66 0.12 62)',
  'held-b': 'oklch(0.62 0.12 288)',
  contested: 'oklch(0.75 0.04 320)',
  front: 'oklch(0.88 0.05 70)',
  'side-a': 'oklch(0.83 0.11 72)',
  'side-b': 'oklch(0.81 0.1 290)',
  land: 'oklch(0.3 0.009 90)',
  'land-focus': 'oklch(0.325 0.012 92)',
  water: 'oklch(0.235 0.026 235)',
  river: 'oklch(0.46 0.055 232)',
  'water-label': 'oklch(0.74 0.06 230)',
  border: 'oklch(0.68 0.03 330)',
  'border-soft': 'oklch(0.47 0.018 330)',
  road: 'oklch(0.52 0.035 80)',
  'road-case': 'oklch(0.4 0.025 80)',
  rail: 'oklch(0.62 0.01 70)',
  town: 'oklch(0.88 0.01 85)',
  'town-label': 'oklch(0.93 0.01 85)',
  'region-label': 'oklch(0.72 0.022 330)',
  halo: 'oklch(0.26 0.009 90)',
  recall: 'oklch(0.56 0.1 155)',
};

/** White on black, for readers who need it: nothing under 7:1. */
const contrast: Palette = {
  ...dark,
  paper: 'oklch(0 0 0)',
  raised: 'oklch(0.12 0 0)',
  sunk: 'oklch(0.08 0 0)',
  ink: 'oklch(1 0 0)',
  'ink-soft': 'oklch(0.92 0 0)',
  rule: 'oklch(0.72 0 0)',
  'rule-strong': 'oklch(0.9 0 0)',
  accent: 'oklch(0.9 0.17 105)',
  'accent-ink': 'oklch(0 0 0)',
  'accent-wash': 'oklch(0.26 0.04 105)',
  focus: 'oklch(0.85 0.14 205)',
  mark: 'oklch(0.34 0.06 100)',
  confirmed: 'oklch(0.87 0.1 205)',
  claimed: 'oklch(0.88 0.14 85)',
  disputed: 'oklch(0.86 0.1 315)',
  corrected: 'oklch(0.84 0.11 40)',
  right: 'oklch(0.88 0.1 205)',
  'right-wash': 'oklch(0.2 0.03 215)',
  wrong: 'oklch(0.85 0.11 50)',
  'wrong-wash': 'oklch(0.2 0.03 40)',
  'held-a': 'oklch(0.76 0.15 65)',
  'held-b': 'oklch(0.74 0.13 290)',
  contested: 'oklch(0.9 0.02 320)',
  front: 'oklch(1 0 0)',
  'side-a': 'oklch(0.88 0.14 80)',
  'side-b': 'oklch(0.86 0.09 295)',
  land: 'oklch(0.15 0 0)',
  'land-focus': 'oklch(0.21 0 0)',
  water: 'oklch(0.27 0.07 245)',
  river: 'oklch(0.6 0.08 235)',
  'water-label': 'oklch(0.87 0.07 225)',
  border: 'oklch(0.95 0 0)',
  'border-soft': 'oklch(0.65 0 0)',
  road: 'oklch(0.55 0 0)',
  'road-case': 'oklch(0.3 0 0)',
  rail: 'oklch(0.75 0 0)',
  town: 'oklch(1 0 0)',
  'town-label': 'oklch(1 0 0)',
  'region-label': 'oklch(0.88 0.02 330)',
  halo: 'oklch(0.05 0 0)',
  recall: 'oklch(0.58 0.12 155)',
};

/** For a lit room and a washed-out projector: paler ground, harder ink, nothing under 7:1. */
const wallLight: Palette = {
  ...light,
  paper: 'oklch(1 0 0)',
  raised: 'oklch(1 0 0)',
  sunk: 'oklch(0.95 0.006 85)',
  ink: 'oklch(0.16 0.01 60)',
  'ink-soft': 'oklch(0.36 0.012 60)',
  rule: 'oklch(0.7 0.01 80)',
  'rule-strong': 'oklch(0.45 0.01 75)',
  accent: 'oklch(0.37 0.14 352)',
  confirmed: 'oklch(0.36 0.07 215)',
  claimed: 'oklch(0.4 0.09 60)',
  disputed: 'oklch(0.4 0.13 300)',
  corrected: 'oklch(0.4 0.14 28)',
  right: 'oklch(0.37 0.08 215)',
  wrong: 'oklch(0.4 0.13 35)',
  'held-a': 'oklch(0.66 0.16 60)',
  'held-b': 'oklch(0.6 0.15 288)',
  contested: 'oklch(0.4 0.05 320)',
  front: 'oklch(0.22 0.05 40)',
  'side-a': 'oklch(0.41 0.125 50)',
  'side-b': 'oklch(0.37 0.17 285)',
  land: 'oklch(0.97 0.008 92)',
  'land-focus': 'oklch(1 0 0)',
  water: 'oklch(0.83 0.05 228)',
  river: 'oklch(0.62 0.09 235)',
  'water-label': 'oklch(0.32 0.08 240)',
  border: 'oklch(0.32 0.04 330)',
  'border-soft': 'oklch(0.55 0.02 330)',
  road: 'oklch(0.72 0.06 78)',
  'road-case': 'oklch(0.55 0.06 70)',
  rail: 'oklch(0.38 0.01 60)',
  town: 'oklch(0.15 0.01 60)',
  'town-label': 'oklch(0.14 0.01 60)',
  'region-label': 'oklch(0.38 0.03 330)',
  halo: 'oklch(1 0 0)',
  recall: 'oklch(0.56 0.13 155)',
};

/** For a dark room: bright ink on near-black, nothing under 7:1. */
const wallDark: Palette = {
  ...contrast,
  paper: 'oklch(0.14 0.006 70)',
  raised: 'oklch(0.19 0.008 70)',
  sunk: 'oklch(0.1 0.006 70)',
  ink: 'oklch(0.98 0.006 85)',
  'ink-soft': 'oklch(0.87 0.01 80)',
  rule: 'oklch(0.5 0.01 75)',
  accent: 'oklch(0.85 0.09 350)',
  'accent-ink': 'oklch(0.14 0.02 350)',
  'accent-wash': 'oklch(0.28 0.05 350)',
  land: 'oklch(0.2 0.006 90)',
  'land-focus': 'oklch(0.245 0.008 92)',
  water: 'oklch(0.27 0.055 240)',
  halo: 'oklch(0.16 0.008 90)',
  recall: 'oklch(0.55 0.1 155)',
};

export const palettes: Record<Theme, Palette> = {
  light,
  dark,
  contrast,
  'wall-light': wallLight,
  'wall-dark': wallDark,
};

/** The role's colour as `#rrggbb`, for MapLibre, which does not parse OKLCH. */
export function hex(theme: Theme, role: Role): string {
  const value = formatHex(palettes[theme][role]);
  if (!value) throw new Error(`tokens: ${theme}/${role} is not a colour: ${palettes[theme][role]}`);
  return value;
}

const declarations = (theme: Theme): string =>
  [
    `color-scheme: ${isDark(theme) ? 'dark' : 'light'};`,
    ...Object.entries(palettes[theme]).map(([role, value]) => `--${role}: ${value};`),
  ].join(' ');

/**
 * Every theme as CSS custom properties, `[data-theme='dark'] { --ink: …; }`. The choice `system` follows what the
 * reader told the operating system, contrast before brightness.
 */
export function tokensCss(): string {
  const system = `[data-theme='system']`;
  return [
    ...themes.map((theme) => `[data-theme='${theme}'] { ${declarations(theme)} }`),
    `${system} { ${declarations('light')} }`,
    `@media (prefers-color-scheme: dark) { ${system} { ${declarations('dark')} } }`,
    `@media (prefers-contrast: more) { ${system} { ${declarations('contrast')} } }`,
  ].join('\n');
}
