import { expect, type Locator } from '@playwright/test';
import type { Position } from '../../src/core/place/distance.ts';
import { project, type Camera } from '../../src/core/place/mercator.ts';

/** A map, wherever it is: what takes the focus, the keys and the pointer, and where things are on it. */
export class MapCanvas {
  readonly canvas: Locator;

  constructor(canvas: Locator) {
    this.canvas = canvas;
  }

  /** Waits until all that was asked for is drawn. */
  async rest(): Promise<void> {
    await expect(this.canvas).toHaveAttribute('data-idle', 'true', { timeout: 30_000 });
  }
  async camera(): Promise<Camera> {
    await this.rest();
    return this.aim();
  }
  /** Where it looks, whether or not it is drawn yet. */
  async aim(): Promise<Camera> {
    const [lon = NaN, lat = NaN, zoom = NaN] = ((await this.canvas.getAttribute('data-camera')) ?? '')
      .split(',')
      .map(Number);
    return { center: [lon, lat], zoom };
  }
  /** Where a position is on the canvas, CSS pixels from its top left corner. */
  async spot(position: Position): Promise<{ x: number; y: number }> {
    const box = await this.canvas.boundingBox();
    if (!box) throw new Error('The map is not shown.');
    return project(await this.camera(), box, position);
  }
}
