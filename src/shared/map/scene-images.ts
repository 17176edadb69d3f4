/** The few pictures the scene's layers use, drawn pixel by pixel in the theme's colours: no files, no data URLs. */
import type { Theme } from '../../core/design/theme.ts';
import { hex } from '../../core/design/tokens.ts';
import type { Step } from '../../core/stats/share.ts';
import { recallLevel } from '../recall-level.ts';

export interface Picture {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

/** Device pixels per CSS pixel the pictures are drawn for. */
export const pictureRatio = 2;

const channels = (colour: string): [number, number, number] => {
  const value = parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};

/** @param cover how much of the pixel at x, y is inked, 0 to 1 */
function draw(size: number, colour: string, cover: (x: number, y: number) => number): Picture {
  const data = new Uint8ClampedArray(size * size * 4);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      data.set([...channels(colour), Math.round(255 * cover(x + 0.5, y + 0.5))], (y * size + x) * 4);
    }
  return { width: size, height: size, data };
}

const clamp = (value: number) => Math.max(0, Math.min(1, value));

/** Diagonal strokes that join over the edges of the tile. */
function hatch(colour: string): Picture {
  const [size, stroke] = [16, 4];
  return draw(size, colour, (x, y) => {
    const across = (x + y) % size;
    const fromStroke = Math.min(across, size - across) * Math.SQRT1_2;
    return clamp(stroke / 2 - fromStroke + 0.5);
  });
}

/** An arrow's head pointing up, its tip in the middle of the upper edge. */
function head(colour: string): Picture {
  const size = 32;
  return draw(size, colour, (x, y) => {
    const half = y * 0.46;
    const notch = size - Math.abs(x - size / 2) * 0.35;
    return clamp(half - Math.abs(x - size / 2) + 0.5) * clamp(Math.min(notch, size - 2) - 3 - y + 0.5);
  });
}

/** A disc filled from below as far as a step says, ringed; where nothing was asked yet, a broken ring alone. */
function recallDisc(theme: Theme, step: Step): Picture {
  const size = 44;
  const ring = 2.5;
  const [middle, reach] = [size / 2, size / 2 - 1];
  const surface = size * (1 - recallLevel[step]);
  const [ground, fill, edge] = (['halo', 'recall', 'ink-soft'] as const).map((role) => channels(hex(theme, role)));
  const data = new Uint8ClampedArray(size * size * 4);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const [right, down] = [x + 0.5 - middle, y + 0.5 - middle];
      const fromEdge = reach - Math.hypot(right, down);
      const isRing = fromEdge < ring;
      const isGap = !isRing || Math.floor(((Math.atan2(down, right) + Math.PI) / Math.PI) * 8) % 2 === 0;
      const cover = step === 'new' && isGap ? 0 : clamp(fromEdge + 0.5);
      const colour = isRing ? edge : y >= surface ? fill : ground;
      data.set([...(colour ?? []), Math.round(255 * cover)], (y * size + x) * 4);
    }
  return { width: size, height: size, data };
}

const pictures = {
  'hatch-contested': (theme: Theme) => hatch(hex(theme, 'contested')),
  'head-a': (theme: Theme) => head(hex(theme, 'side-a')),
  'head-b': (theme: Theme) => head(hex(theme, 'side-b')),
  'recall-new': (theme: Theme) => recallDisc(theme, 'new'),
  'recall-faint': (theme: Theme) => recallDisc(theme, 'faint'),
  'recall-part': (theme: Theme) => recallDisc(theme, 'part'),
  'recall-firm': (theme: Theme) => recallDisc(theme, 'firm'),
};
type PictureName = keyof typeof pictures;

/** The id under which a style asks for a picture; carries the theme, so that another theme is another picture. */
export const pictureId = (name: PictureName, theme: Theme): string => `${name}@${theme}`;

/** @returns undefined for an id this module did not give out */
export function picture(id: string): Picture | undefined {
  const [name, theme] = id.split('@');
  return name && theme && name in pictures ? pictures[name as PictureName](theme as Theme) : undefined;
}
