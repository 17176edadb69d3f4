/**
 * The rows that marks stack in. A row never holds two things that overlap; titles give way to marks, marks never move.
 */

/** A mark in its row. Pixels from the origin of the layout. */
export interface Seat {
  /** what may not be covered: from `start` to `firm` */
  start: number;
  firm: number;
  /** where the title begins, and the room it has; 0 when it has none */
  titleAt: number;
  title: number;
  /** how early it was seated: titles of later ones are cut first */
  rank: number;
}

/** A free place in a row. */
export interface Offer {
  row: number;
  /** where the next mark to the right begins */
  until: number;
  /** the seat to the left whose title would have to be cut */
  cut: Seat | undefined;
}

export class Rows<S extends Seat> {
  readonly #rows: S[][];
  /** Less of a title than this says nothing. */
  readonly #least: number;

  constructor(count: number, leastTitle: number) {
    this.#rows = Array.from({ length: count }, () => []);
    this.#least = leastTitle;
  }

  /** Rows with nothing but titles between `start` and `firm`. */
  offers(start: number, firm: number): Offer[] {
    return this.#rows.flatMap((seats, row) => {
      const index = indexAfter(seats, start);
      const left = seats[index - 1];
      const right = seats[index];
      if ((right && right.start < firm) || (left && left.firm > start)) return [];
      const cut = left && left.titleAt + left.title > start ? left : undefined;
      return [{ row, until: right?.start ?? Infinity, cut }];
    });
  }

  /** Takes an offer, cutting the title that stands in the way. */
  seat(seat: S, { row, cut }: Offer): void {
    if (cut) {
      const room = seat.start - cut.titleAt;
      cut.title = room < this.#least ? 0 : room;
    }
    const seats = this.#rows[row] ?? [];
    seats.splice(indexAfter(seats, seat.start), 0, seat);
  }

  /** The seat that begins nearest to a place, in any row. */
  nearest(start: number): S | undefined {
    const neighbours = this.#rows.flatMap((seats) => {
      const index = indexAfter(seats, start);
      return seats.slice(Math.max(0, index - 1), index + 1);
    });
    const distance = (seat: S) => Math.abs(seat.start - start);
    return neighbours.reduce<S | undefined>(
      (best, seat) => (best && distance(best) <= distance(seat) ? best : seat),
      undefined,
    );
  }
}

/** Index of the first seat that begins after `start`. */
function indexAfter(seats: readonly Seat[], start: number): number {
  let low = 0;
  let high = seats.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((seats[middle] as Seat).start > start) high = middle;
    else low = middle + 1;
  }
  return low;
}
