/**
 * The stretch in view and the ways to move it. Positions in the page are pixels from a base that stays put while the
 * reader pans, so panning is one transform.
 */
import { cubicOut } from 'svelte/easing';
import { prefersReducedMotion, Tween } from 'svelte/motion';
import {
  between,
  endOf,
  limited,
  shifted,
  showing,
  stretchOf,
  zoomed,
  type Limits,
  type Stretch,
} from '../../core/time/scale.ts';

/** Pixels: further than this from their base, positions would lose the exactness that a transform needs. */
const baseStep = 20_000;
const flightMs = 240;

export class Camera {
  readonly limits: Limits;
  readonly #flight: Tween<Stretch>;
  /** pixels */
  width = $state(0);

  constructor(start: Stretch, limits: Limits) {
    this.limits = limits;
    this.#flight = new Tween(start, { duration: flightMs, easing: cubicOut, interpolate: between });
  }

  get stretch(): Stretch {
    return this.#flight.current;
  }
  /** where the flight under way ends */
  get goal(): Stretch {
    return this.#flight.target;
  }
  /** pixels per millisecond */
  readonly scale = $derived.by(() => this.width / this.stretch.length);
  /** pixels from the origin of the layout to the left edge of the view */
  readonly offset = $derived.by(() => (this.stretch.from - this.origin) * this.scale);
  readonly base = $derived.by(() => Math.floor(this.offset / baseStep) * baseStep);

  /** epoch milliseconds at 0 px of the layout */
  get origin(): number {
    return this.limits.whole.from;
  }
  timeAt(x: number): number {
    return this.stretch.from + x / this.scale;
  }
  /** pixels from the base */
  xOf(time: number): number {
    return (time - this.origin) * this.scale - this.base;
  }

  /** Flies there, or cuts when the reader wants no motion. */
  flyTo(stretch: Stretch): void {
    void this.#flight.set(limited(stretch, this.limits), prefersReducedMotion.current ? { duration: 0 } : undefined);
  }
  cutTo(stretch: Stretch): void {
    void this.#flight.set(limited(stretch, this.limits), { duration: 0 });
  }
  pan(pixels: number): void {
    this.cutTo(shifted(this.stretch, -pixels / this.scale));
  }
  /** @param x what stays where it is, pixels from the left edge of the view */
  zoomAt(x: number, factor: number): void {
    this.cutTo(zoomed(this.stretch, factor, this.timeAt(x)));
  }
  /** Zooms in flight, about a time; for keys and buttons, which may be pressed again before the flight is over. */
  zoomBy(factor: number, about = this.goal.from + this.goal.length / 2): void {
    this.flyTo(zoomed(this.goal, factor, about));
  }
  /** Moves aside no further than it takes to show a time. */
  reveal({ from, end }: { from: number; end: number }, how: 'fly' | 'cut' = 'fly'): void {
    const shown = showing(this.goal, from, end);
    if (shown === this.goal) return;
    if (how === 'fly') this.flyTo(shown);
    else this.cutTo(shown);
  }
  /** Zooms out until everything before the view is in it, or everything after it. */
  showEarlier(): void {
    this.flyTo(stretchOf(this.limits.whole.from, endOf(this.goal)));
  }
  showLater(): void {
    this.flyTo(stretchOf(this.goal.from, endOf(this.limits.whole)));
  }
}
