/**
 * Where marks, bars and titles go at one scale. A pure function of the scale and not of the part in view: panning
 * moves what is there and never stacks it anew.
 *
 * Entries are seated one after another, the most important first. Each takes a row where its bar and its title fit;
 * failing that, one where a shorter title fits, or none; failing that, one where it cuts a title short. A bar that
 * finds no row of its own keeps its length and is drawn underneath, only its mark is seated. What still finds no place
 * is counted in with the nearest mark.
 */
import { Rows, type Offer, type Seat } from './rows.ts';
import type { Shape } from './shape.ts';

export interface Entry {
  id: string;
  shape: Shape;
}

/** Pixels, but for the scale. */
export interface Metrics {
  pixelsPerMs: number;
  /** the time at 0 px, epoch milliseconds, and the pixel beyond which nothing is ever shown */
  origin: number;
  end: number;
  /** how many rows there are, 1 or more */
  rows: number;
  /** the width that a mark has to itself: a finger's */
  slot: number;
  /** how far an open end is drawn beyond the last known day */
  arrow: number;
  /** the shortest part of a title worth showing, and the longest */
  leastTitle: number;
  mostTitle: number;
}

/** One event, or several counted as one. */
export interface Mark {
  /** the event whose glyph, bar and title are shown */
  lead: string;
  /** all events it stands for, the lead first */
  ids: readonly string[];
  row: number;
  /** left edge and width of the bar: from the first instant the date may mean to the last, arrows not included */
  x: number;
  width: number;
  /** left edge of the slot with the glyph */
  slotX: number;
  /** room for the title to the right of the slot; 0 when there is none */
  title: number;
  /** whether nothing else is drawn over its bar, so that the glyph may travel along it */
  alone: boolean;
}

/** Bars wider than this many slots stay out of the last row, so that short ones always find a mark close by. */
const wideInSlots = 10;

type Place = Seat & Omit<Mark, 'title' | 'ids'> & { ids: string[] };

/**
 * @param entries in order of importance
 * @param measure the width of an entry's title, pixels; asked only for entries that have room for one
 * @returns marks from left to right; each entry is in exactly one of them
 */
export function layOut(entries: readonly Entry[], metrics: Metrics, measure: (id: string) => number): Mark[] {
  const rows = new Rows<Place>(metrics.rows, metrics.leastTitle);
  const places: Place[] = [];
  for (const [rank, entry] of entries.entries()) {
    const seated = seat(entry, rank, rows, metrics, measure);
    if (seated) places.push(seated);
    else rows.nearest(drawn(entry.shape, metrics).slotX)?.ids.push(entry.id);
  }
  return places.sort((a, b) => a.slotX - b.slotX || a.rank - b.rank);
}

function seat(
  { id, shape }: Entry,
  rank: number,
  rows: Rows<Place>,
  metrics: Metrics,
  measure: (id: string) => number,
): Place | undefined {
  const { x, width, slotX } = drawn(shape, metrics);
  const titleAt = slotX + metrics.slot;
  const left = Math.min(slotX, shape.left === 'open' ? x - metrics.arrow : x);
  const right = Math.max(titleAt, x + width + (shape.right === 'open' ? metrics.arrow : 0));
  const isWide = right - left > wideInSlots * metrics.slot;

  const whole = rows.offers(left, right).filter(({ row }) => !isWide || row < metrics.rows - 1);
  const alone = whole.length > 0;
  const choice = best(alone ? whole : rows.offers(slotX, titleAt), titleAt, metrics, () => measure(id));
  if (!choice) return undefined;
  const { offer, title } = choice;
  const span = alone ? { start: left, firm: right } : { start: slotX, firm: titleAt };
  const place: Place = { ...span, titleAt, title, rank, lead: id, ids: [id], row: offer.row, x, width, slotX, alone };
  rows.seat(place, offer);
  return place;
}

/** Bar and slot of a date. The slot begins with what lasts and sits in the middle of the rest. */
function drawn(
  { from, end, at }: Shape,
  { origin, pixelsPerMs, slot }: Metrics,
): { x: number; width: number; slotX: number } {
  const x = (from - origin) * pixelsPerMs;
  const width = (end - from) * pixelsPerMs;
  return { x, width, slotX: at === 'start' && width >= slot ? x : x + (width - slot) / 2 };
}

/** The offer with the longest title; of those that cut another title, the one that cuts the least important. */
function best(
  offers: readonly Offer[],
  titleAt: number,
  { leastTitle, mostTitle, end }: Metrics,
  measure: () => number,
): { offer: Offer; title: number } | undefined {
  let wish: number | undefined;
  const titleIn = ({ until }: Offer): number => {
    const room = Math.min(until, end) - titleAt;
    if (room <= 0) return 0;
    wish ??= Math.min(mostTitle, measure());
    return room >= wish ? wish : room >= leastTitle ? room : 0;
  };
  const free = offers.filter(({ cut }) => !cut);
  const choices = (free.length > 0 ? free : offers).map((offer) => ({ offer, title: titleIn(offer) }));
  const harm = ({ offer }: { offer: Offer }) => -(offer.cut?.rank ?? 0);
  return choices.sort((a, b) => harm(a) - harm(b) || b.title - a.title)[0];
}
