/** The events as marks: laid out for the camera's scale, and those of them that the page should hold. */
import type { DatedEvent } from '../../core/pack/lesson.ts';
import { stretchOf, type Stretch } from '../../core/time/scale.ts';
import { layOut, type Mark } from '../../core/timeline/layout.ts';
import { shapeOf, type Shape } from '../../core/timeline/shape.ts';
import type { Camera } from './camera.svelte.ts';

export type ShapedEvent = DatedEvent & { shape: Shape };

/** What the layout needs to know of the page; all of it may change. Pixels. */
export interface Page {
  /** size of the root font */
  readonly rem: number;
  /** what the rows may take together */
  readonly height: number;
  readonly measure: (title: string, bold: boolean) => number;
}

/** In rem. */
const slot = 1.5;
const arrow = 1.25;
const leastTitle = 4;
const mostTitle = 17;
/** Shares of the width: how far beyond the view marks are held, and the steps in which that is renewed. */
const margin = 0.25;

export class EventMarks {
  readonly byId: ReadonlyMap<string, ShapedEvent>;
  readonly #camera: Camera;
  readonly #entries: readonly ShapedEvent[];
  readonly #page: Page;

  constructor(events: readonly ShapedEvent[], camera: Camera, page: Page) {
    this.byId = new Map(events.map((event) => [event.id, event]));
    this.#entries = events.toSorted(precedence);
    this.#camera = camera;
    this.#page = page;
  }

  readonly slot = $derived.by(() => slot * this.#page.rem);
  readonly rows = $derived.by(() => Math.max(1, Math.floor(this.#page.height / this.slot)));
  /** every mark, from left to right */
  readonly all: readonly Mark[] = $derived.by(() => this.#layOut(this.#camera.scale));

  #layOut(pixelsPerMs: number): Mark[] {
    const { rem, height, measure } = this.#page;
    const { width, origin, limits } = this.#camera;
    if (width === 0 || height <= 0) return [];
    const metrics = {
      pixelsPerMs,
      origin,
      end: limits.whole.length * pixelsPerMs,
      rows: this.rows,
      slot: this.slot,
      arrow: arrow * rem,
      leastTitle: leastTitle * rem,
      mostTitle: Math.min(mostTitle * rem, width / 2),
    };
    return layOut(this.#entries, metrics, (id) => {
      const event = this.byId.get(id);
      return event ? measure(event.title, isBold(event)) : 0;
    });
  }

  /** the part of the layout that the page holds, pixels from the origin */
  readonly held: Stretch = $derived.by(() => {
    const step = this.#camera.width * margin;
    return { from: this.#step * step - step, length: this.#camera.width + 3 * step };
  });
  readonly #step = $derived.by(() => Math.floor(this.#camera.offset / (this.#camera.width * margin)));
  /** the marks within it, each with its position among all, from 1 */
  readonly visible: readonly { mark: Mark; position: number }[] = $derived.by(() => {
    const { from, length } = this.held;
    const isHeld = (mark: Mark) => this.rightOf(mark) > from && this.leftOf(mark) < from + length;
    return this.all.flatMap((mark, index) => (isHeld(mark) ? [{ mark, position: index + 1 }] : []));
  });

  /** how many events lie wholly before and after the view */
  readonly earlier = $derived.by(() => count(this.all, (mark) => this.rightOf(mark) <= this.#camera.offset));
  readonly later = $derived.by(() =>
    count(this.all, (mark) => this.leftOf(mark) >= this.#camera.offset + this.#camera.width),
  );

  leftOf(mark: Mark): number {
    return Math.min(mark.x, mark.slotX);
  }
  rightOf(mark: Mark): number {
    return Math.max(mark.x + mark.width, mark.slotX + this.slot);
  }
  of(id: string): Mark | undefined {
    return this.all.find((mark) => mark.ids.includes(id));
  }
  /** from when to when an event takes up the view, its title included */
  extentOf(event: ShapedEvent): { from: number; end: number } {
    const title = this.slot + this.#page.measure(event.title, isBold(event));
    return { from: event.shape.from, end: Math.max(event.shape.end, event.shape.from + title / this.#camera.scale) };
  }
  events(mark: Mark): ShapedEvent[] {
    return mark.ids.flatMap((id) => this.byId.get(id) ?? []).sort((a, b) => a.shape.from - b.shape.from);
  }
  /** The stretch that shows the events of a counted mark apart; undefined when it would be hardly shorter. */
  apart(mark: Mark, length = this.#camera.goal.length): Stretch | undefined {
    const shapes = this.events(mark).map(({ shape }) => shape);
    const from = Math.min(...shapes.map((shape) => shape.from));
    const stretch = stretchOf(from, Math.max(...shapes.map(({ end }) => end)), 0.3);
    return stretch.length < length * 0.9 ? stretch : undefined;
  }
  /** The stretch closest to the present one in which an event is not counted in with others, as far as there is one. */
  alone(id: string): Stretch {
    let stretch = this.#camera.goal;
    for (;;) {
      const mark = this.#layOut(this.#camera.width / stretch.length).find(({ ids }) => ids.includes(id));
      const closer = mark && mark.ids.length > 1 ? this.apart(mark, stretch.length) : undefined;
      if (!closer) return stretch;
      stretch = closer;
    }
  }
}

export const shaped = (event: DatedEvent): ShapedEvent => ({ ...event, shape: shapeOf(event.when) });

/** What the story cannot be told without stands out. */
export const isBold = (event: DatedEvent): boolean => event.importance === 1;

const precedence = (a: ShapedEvent, b: ShapedEvent): number =>
  a.importance - b.importance || Number(b.inArticle) - Number(a.inArticle) || a.shape.from - b.shape.from;

const count = (marks: readonly Mark[], which: (mark: Mark) => boolean): number =>
  marks.reduce((sum, mark) => (which(mark) ? sum + mark.ids.length : sum), 0);
