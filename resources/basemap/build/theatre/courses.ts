/**
 * The Siverskyi Donets and the Oskil. Their courses come from WDBII, which may be a kilometre off and puts some towns on
 * the wrong bank; there a stretch is redrawn by hand between the same ends. `bank-check.ts` holds the result against the
 * towns and stations whose bank is known.
 */
import type { FeatureCollection, LineString } from 'geojson';
import { curve, distance, type Point } from '../geometry.ts';
import { readJson } from '../sources.ts';

export type RiverId = 'donets' | 'oskil';
/** From source to mouth. */
export type Courses = Record<RiverId, Point[]>;

/** The pieces WDBII cuts each river into, by their place in the file, in order of flow. */
const pieces: Record<RiverId, number[]> = {
  donets: [109, 111, 116, 112, 117, 118, 123, 127, 128, 125, 120, 126, 130, 132, 131, 134, 136, 140, 137],
  oskil: [262, 269, 274, 270, 277],
};

// prettier-ignore
const redrawn: Record<RiverId, Point[][]> = {
  donets: [
    // Izium: the centre lies inside the loop
    [[37.1793, 49.1381], [37.222, 49.15], [37.237, 49.168], [37.233, 49.19], [37.229, 49.209], [37.24, 49.22], [37.262, 49.221],
      [37.283, 49.212], [37.299, 49.194], [37.303, 49.17], [37.3062, 49.1312]],
    // Sviatohirsk: the town on the left bank, the monastery on the right
    [[37.5249, 49.022], [37.541, 49.0185], [37.558, 49.0215], [37.575, 49.0275], [37.592, 49.038], [37.6218, 49.0462]],
  ],
  oskil: [
    // Dvorichna on the right bank, its station on the left
    [[37.724, 49.866], [37.714, 49.858], [37.706, 49.85], [37.699, 49.838], [37.69, 49.825], [37.679, 49.811], [37.66, 49.796]],
    // Kupiansk: the centre on the right bank, Zaoskillia and the Valuyki railway on the left
    [[37.637, 49.763], [37.634, 49.745], [37.629, 49.73], [37.6265, 49.718], [37.625, 49.71], [37.6225, 49.7], [37.621, 49.688],
      [37.62, 49.672], [37.622, 49.655]],
    // through the bed of the reservoir to the dam at Oskil village
    [[37.673, 49.555], [37.681, 49.543], [37.672, 49.524], [37.656, 49.502], [37.638, 49.482], [37.617, 49.461], [37.59, 49.446],
      [37.566, 49.433], [37.554, 49.417], [37.549, 49.398], [37.545, 49.374], [37.55, 49.352], [37.566, 49.333], [37.583, 49.319],
      [37.575, 49.304], [37.545, 49.288], [37.519, 49.275], [37.514, 49.262], [37.528, 49.246], [37.545, 49.234], [37.546, 49.222],
      [37.533, 49.21], [37.515, 49.199], [37.49, 49.187], [37.46, 49.18], [37.434, 49.177], [37.422, 49.17], [37.411, 49.158],
      [37.405, 49.14], [37.4025, 49.1119]],
  ],
};

export function readCourses(): Courses {
  const { features } = readJson<FeatureCollection<LineString>>('wdbii-rivers');
  const course = (id: RiverId): Point[] => {
    const whole = pieces[id].flatMap((index) => features[index]!.geometry.coordinates as Point[]);
    return redrawn[id].reduce(replaced, whole);
  };
  const donets = course('donets');
  const oskil = course('oskil');
  return { donets, oskil: [...oskil, nearestOn(donets, oskil.at(-1)!)] };
}

/** The course with the stretch between the ends of `by` replaced by a smooth line through its points. */
function replaced(course: Point[], by: Point[]): Point[] {
  const from = nearestIndex(course, by[0]!);
  const to = nearestIndex(course, by.at(-1)!);
  if (from >= to) throw new Error(`a redrawn stretch must run downstream: ${by[0]!.join(' ')}`);
  return [...course.slice(0, from), ...curve(by), ...course.slice(to + 1)];
}

const nearestIndex = (course: Point[], to: Point): number =>
  course.reduce((best, point, i) => (distance(point, to) < distance(course[best]!, to) ? i : best), 0);

/** The vertex of a course nearest to a point. */
export const nearestOn = (course: Point[], to: Point): Point => course[nearestIndex(course, to)]!;
