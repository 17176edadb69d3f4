/**
 * A lesson about river crossings must not put a town on the wrong bank. The build stops when a place is not on its known
 * side of the Donets or the Oskil, or a hand-drawn line crosses them more or less often than it does on the ground.
 */
import { distanceToSegment, type Point } from '../geometry.ts';
import type { Courses, RiverId } from './courses.ts';
import { drawnCourse, type HandLine } from './hand-line.ts';

export type Bank = 'left' | 'right';
export interface KnownBank {
  place: string;
  point: Point;
  river: RiverId;
  bank: Bank;
}

/** The bank a point is on, looking downstream: the side of the piece of river nearest to it. */
export function bankOf(point: Point, course: Point[]): Bank {
  let nearest = Infinity;
  let side = 0;
  for (let i = 1; i < course.length; i++) {
    const [a, b] = [course[i - 1]!, course[i]!];
    const away = distanceToSegment(point, a, b);
    const turn = cross(a, b, point);
    // where two pieces are equally near they meet in a bend: the piece seen less edge-on decides
    if (away < nearest - 1e-12 || (away < nearest + 1e-12 && Math.abs(turn) > Math.abs(side)))
      [nearest, side] = [away, turn];
  }
  return side > 0 ? 'left' : 'right';
}

/** How often two lines cross. */
export function crossings(line: Point[], course: Point[]): number {
  let count = 0;
  for (let i = 1; i < line.length; i++)
    for (let j = 1; j < course.length; j++) if (meet(line[i - 1]!, line[i]!, course[j - 1]!, course[j]!)) count++;
  return count;
}

/** @returns one sentence for each place or line that is wrong */
export function wrongBanks(courses: Courses, places: KnownBank[], lines: HandLine[]): string[] {
  const misplaced = places
    .filter(({ point, river, bank }) => bankOf(point, courses[river]) !== bank)
    .map(({ place, river, bank }) => `${place} must be on the ${bank} bank of the ${river}`);
  const miscrossed = lines.flatMap((line) =>
    (['donets', 'oskil'] as const).flatMap((river) => {
      const [expected, found] = [line.crosses?.[river] ?? 0, crossings(drawnCourse(line), courses[river])];
      return expected === found ? [] : [`${line.id} must cross the ${river} ${expected} times, not ${found}`];
    }),
  );
  return [...misplaced, ...miscrossed];
}

const cross = (a: Point, b: Point, p: Point): number => (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]);

const meet = (a: Point, b: Point, c: Point, d: Point): boolean =>
  cross(a, b, c) * cross(a, b, d) < 0 && cross(c, d, a) * cross(c, d, b) < 0;
