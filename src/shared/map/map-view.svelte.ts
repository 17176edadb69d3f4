import { cameraFor, metresPerPixel, project, unproject } from '../../core/place/mercator.ts';
import type { Camera, Insets, Pixel, Size } from '../../core/place/mercator.ts';
import type { Position } from '../../core/place/distance.ts';

/** What draws the map: it is told where to look. Without one (no WebGL), the view's own camera is enough. */
export interface Driver {
  /** @param how `fly` to another place, `glide` a step, `cut` at once */
  go(camera: Camera, how: 'fly' | 'glide' | 'cut'): void;
}

/** Nearest and farthest zoom; the tiles hold nothing finer. */
export const zooms = { min: 1.5, max: 10.8 };
/** How near the map goes for a single place. */
const placeZoom = 8.8;

const clampZoom = (zoom: number) => Math.max(zooms.min, Math.min(zooms.max, zoom));

/**
 * Where a map looks, reactive, and the ways to move it. One view belongs to one `MapCanvas`.
 *
 * The story moves the camera with `look` and `fit`; the reader with the hand, `zoomBy` and `panBy`, which sets `strayed`
 * until the story moves it again.
 */
export class MapView {
  #camera: Camera = $state.raw({ center: [0, 0], zoom: zooms.min });
  #size: Size = $state.raw({ width: 0, height: 0 });
  #strayed = $state(false);
  /** CSS pixels of the pane that overlays cover; `fit` keeps out of them */
  insets: Insets = { top: 32, right: 32, bottom: 32, left: 32 };
  /** all that was asked for is drawn */
  idle = $state(false);
  #driver: Driver | undefined;
  /** where a move under way will end, so that key presses add up */
  #target: Camera;
  /** what the story shows: fitted again when the pane changes its size */
  #story: () => Camera;

  constructor(camera: Camera) {
    this.#story = () => camera;
    this.#target = camera;
    this.#camera = camera;
  }

  get camera(): Camera {
    return this.#camera;
  }
  get size(): Size {
    return this.#size;
  }
  /** the reader has moved the map since the story last did */
  get strayed(): boolean {
    return this.#strayed;
  }
  get metresPerPixel(): number {
    return metresPerPixel(this.#camera);
  }
  /** Where a position appears, CSS pixels from the canvas' top left corner. Reactive: follows the camera. */
  project(position: Position): Pixel {
    return project(this.#camera, this.#size, position);
  }
  unproject(pixel: Pixel): Position {
    return unproject(this.#camera, this.#size, pixel);
  }

  /** Shows a camera of the story. */
  look(camera: Camera): void {
    this.#tell(() => camera);
  }
  /** Shows all the positions, clear of the insets. Nothing happens for an empty list. */
  fit(positions: readonly Position[], maxZoom = placeZoom): void {
    if (positions.length > 0) this.#tell(() => cameraFor(positions, this.#size, this.insets, maxZoom));
  }
  /** The reader goes nearer (1 doubles the scale) or farther, around the middle. */
  zoomBy(steps: number): void {
    this.stray();
    this.#go({ ...this.#target, zoom: this.#target.zoom + steps }, 'glide');
  }
  /** The reader moves the map's window by CSS pixels. */
  panBy(x: number, y: number): void {
    this.stray();
    const { width, height } = this.#size;
    const center = unproject(this.#target, this.#size, { x: width / 2 + x, y: height / 2 + y });
    this.#go({ ...this.#target, center }, 'glide');
  }

  /** For what draws the map: the reader took hold of it. */
  stray(): void {
    this.#strayed = true;
  }
  /** For what draws the map: the camera as drawn. `resting` once the move has ended. */
  report(camera: Camera, resting: boolean): void {
    this.#camera = camera;
    if (resting) this.#target = camera;
  }
  /** For what draws the map: takes commands from now on. */
  attach(driver: Driver | undefined): void {
    this.#driver = driver;
    if (this.#size.width > 0) this.#go(this.#strayed ? this.#target : this.#story(), 'cut');
  }
  /** For what draws the map: the pane has a new size. */
  resize(size: Size): void {
    if (size.width === 0 || size.height === 0) return;
    this.#size = size;
    if (!this.#strayed) this.#go(this.#story(), 'cut');
  }

  #tell(story: () => Camera): void {
    this.#story = story;
    this.#strayed = false;
    if (this.#size.width > 0) this.#go(story(), 'fly');
  }
  #go(camera: Camera, how: 'fly' | 'glide' | 'cut'): void {
    this.#target = { center: camera.center, zoom: clampZoom(camera.zoom) };
    if (this.#driver) {
      this.idle = false;
      this.#driver.go(this.#target, how);
    } else this.#camera = this.#target;
  }
}
