/** What this machine draws WebGL with: MapLibre 6 needs WebGL 2. */
export type Renderer = 'hardware' | 'software' | 'none';

const softwareNames = /swiftshader|llvmpipe|softpipe|software|basic render/i;

let found: Renderer | undefined;

/** Asks a throw-away context, once. */
export const findRenderer = (): Renderer => (found ??= ask());

function ask(): Renderer {
  const gl = document.createElement('canvas').getContext('webgl2');
  if (!gl) return 'none';
  const unmasked = gl.getExtension('WEBGL_debug_renderer_info');
  const name = String(gl.getParameter(unmasked ? unmasked.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return softwareNames.test(name) ? 'software' : 'hardware';
}

/** Pixels that a processor without a GPU can fill at a bearable rate. */
const softwareBudget = 900_000;

/**
 * Device pixels per CSS pixel to draw the map with: the screen's own on a GPU; in software never more than 1, and in
 * large panes three quarters or half, which a still picture survives better than a stutter.
 */
export function pixelRatioFor(renderer: Renderer, screen: number, cssPixels: number): number {
  if (renderer !== 'software') return screen;
  const fits = [1, 0.75].find((ratio) => cssPixels * ratio ** 2 <= softwareBudget);
  return Math.min(screen, fits ?? 0.5);
}
