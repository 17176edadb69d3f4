import type { Camera, Size } from '../../../core/place/mercator.ts';
import { loadBaseStyle } from '../base-style.ts';
import { composeStyle } from '../compose-style.ts';
import type { Scene } from '../scene.ts';
import type { Drawing } from './drawing.ts';
import { drawStyle } from './draw-style.ts';
import { loadGround } from './tiles.ts';

export interface MapWish {
  camera: Camera;
  /** CSS pixels */
  size: Size;
  scene: Scene;
  /** of the names */
  language: string;
  /** of names and marks: 1 for a page in the hand */
  scale: number;
  names: boolean;
}

/**
 * The map as it is on the screen, in the light theme, as shapes and words.
 * @throws Error where style or tiles could not be had
 */
export async function drawMap({ camera, size, scene, language, scale, names }: MapWish): Promise<Drawing> {
  const theme = 'light';
  const base = await loadBaseStyle({ theme, language, scale });
  const style = composeStyle(base, scene, { theme, scale, names });
  return drawStyle(style, scene, await loadGround(style, camera, size), camera, size);
}
