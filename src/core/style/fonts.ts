/**
 * The map's one typeface, Noto Sans in three cuts. MapLibre draws the glyphs itself from these files; `glyphs` is not
 * used, so nothing depends on fonts the machine has. Each cut comes as three files by script, and only those a label
 * needs are fetched.
 */
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';

export const fonts = { regular: 'Noto Sans Regular', italic: 'Noto Sans Italic', bold: 'Noto Sans Bold' } as const;

/** File name without `noto-sans-` and script: what `resources/basemap/build/fonts.ts` copies. */
const cuts = { [fonts.regular]: '400-normal', [fonts.italic]: '400-italic', [fonts.bold]: '700-normal' };

/** Which characters each file holds, as the files' makers cut them. */
export const scripts = {
  latin: [
    'U+0000-00FF',
    'U+0131',
    'U+0152-0153',
    'U+02BB-02BC',
    'U+02C6',
    'U+02DA',
    'U+02DC',
    'U+2000-206F',
    'U+20AC',
    'U+2122',
    'U+2212',
  ],
  'latin-ext': [
    'U+0100-02BA',
    'U+02BD-02C5',
    'U+02C7-02CC',
    'U+0304',
    'U+0308',
    'U+0329',
    'U+1E00-1E9F',
    'U+1EF2-1EFF',
    'U+2020',
    'U+20A0-20AB',
  ],
  cyrillic: ['U+0301', 'U+0400-045F', 'U+0490-0491', 'U+04B0-04B1', 'U+2116'],
};

/** Addresses of every font file, for the build that copies them and the style that names them. */
export const fontFile = (cut: string, script: string): string => `noto-sans-${script}-${cut}.woff2`;
export const fontFiles = Object.values(cuts).flatMap((cut) =>
  Object.keys(scripts).map((script) => fontFile(cut, script)),
);

export const fontFaces: NonNullable<StyleSpecification['font-faces']> = Object.fromEntries(
  Object.entries(cuts).map(([name, cut]) => [
    name,
    Object.entries(scripts).map(([script, range]) => ({
      url: `/fonts/${fontFile(cut, script)}`,
      'unicode-range': range,
    })),
  ]),
);
