import type { Position } from '../../core/place/distance.ts';
import type { Pixel } from '../../core/place/mercator.ts';
import type { MapView } from '../../shared/map/map-view.svelte.ts';

/** CSS pixels a key press moves it, and with Shift. */
const stride = 32;
const fine = 4;
/** How near the pane's edge it may come before the map moves instead. */
const margin = 40;

const ways: Record<string, readonly [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** A point on the map that is moved by keyboard. It holds a position on the ground, so it stays there when the map moves. */
export class Crosshair {
  readonly #view: MapView;
  #at: Position | undefined = $state.raw();

  constructor(view: MapView) {
    this.#view = view;
  }

  /** whether a key has taken it up yet */
  get shown(): boolean {
    return this.#at !== undefined;
  }
  /** where it is on the ground: the middle of the map until it is moved */
  get at(): Position {
    return this.#at ?? this.#view.camera.center;
  }
  get pixel(): Pixel {
    return this.#view.project(this.at);
  }

  /** Takes it up where it is. */
  take(): void {
    this.#at = this.at;
  }
  /** Puts it on a point of the ground, and the map so that it is seen. */
  put(at: Position): void {
    this.#at = at;
    this.#keepInView(this.pixel);
  }
  /** @returns whether the key was one of its own */
  key(event: KeyboardEvent): boolean {
    if (event.altKey || event.ctrlKey || event.metaKey) return false;
    const way = ways[event.key];
    if (way) this.#move(way, event.shiftKey ? fine : stride);
    else if (event.key === '+' || event.key === '=') this.#zoomIn();
    else return false;
    return true;
  }

  #move([x, y]: readonly [number, number], by: number): void {
    const from = this.pixel;
    const to = { x: from.x + x * by, y: from.y + y * by };
    this.#at = this.#view.unproject(to);
    this.#keepInView(to);
  }
  #keepInView({ x, y }: Pixel): void {
    const { width, height } = this.#view.size;
    const clamp = (value: number, size: number) => Math.max(margin, Math.min(size - margin, value));
    const within = { x: clamp(x, width), y: clamp(y, height) };
    if (within.x !== x || within.y !== y) this.#view.panBy(x - within.x, y - within.y);
  }
  /** Nearer, with the crosshair in the middle. */
  #zoomIn(): void {
    const { width, height } = this.#view.size;
    const { x, y } = this.pixel;
    this.take();
    this.#view.panBy(x - width / 2, y - height / 2);
    this.#view.zoomBy(0.5);
  }
}
