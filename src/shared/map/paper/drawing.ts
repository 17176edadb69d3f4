/** A map as shapes and words, for paper: sharp at any size, with names that can be found in the file. */
import type { Pixel, Size } from '../../../core/place/mercator.ts';
import type { Draw } from '../scene.ts';

/** Where a tile lies in the drawing; shapes end with their tile. */
export interface Frame extends Pixel {
  side: number;
}

export type Shape = {
  /** place of its tile in `frames`; none for what is not cut into tiles */
  frame?: number;
  /** what of the scene it is; none for the base map */
  draw?: Draw;
} & (
  | { kind: 'area'; d: string; fill: string; opacity: number }
  | { kind: 'line'; d: string; stroke: string; width: number; opacity: number; dash?: number[]; round: boolean }
  | { kind: 'dot'; at: Pixel; radius: number; fill: string; stroke: string; width: number }
  /** the head of an advance: its tip at `at`, `turn` degrees clockwise from north */
  | { kind: 'head'; at: Pixel; turn: number; size: number }
);

export interface Label {
  lines: readonly string[];
  /** the first line's baseline */
  at: Pixel;
  align: 'start' | 'middle' | 'end';
  /** degrees clockwise */
  turn: number;
  size: number;
  /** between letters */
  spacing: number;
  bold: boolean;
  italic: boolean;
  color: string;
  halo: string;
}

/** Lengths are CSS pixels. */
export interface Drawing extends Size {
  /** under everything: the sea */
  ground: string;
  frames: readonly Frame[];
  /** bottom to top */
  shapes: readonly Shape[];
  labels: readonly Label[];
}
