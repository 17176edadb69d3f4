/** Names that belong to an area or a line rather than a town: states, oblasts, seas, reservoirs, rivers. */
import polylabel from 'polylabel';
import { atDetail, dissolve, regionsOf, type Admin } from './admin.ts';
import { draw, theatreMaxZoom, type Drawn, type Properties } from './drawn.ts';
import { curve, ringArea, thin, type Point } from './geometry.ts';
import { streamCourse } from './rivers.ts';
import { readTable } from './sources.ts';
import type { Courses } from './theatre/courses.ts';
import { oskilNameLines } from './theatre/name-lines.ts';
import { streams } from './theatre/streams.ts';

export function drawLabels(admin: Admin, courses: Courses): Drawn[] {
  return [...states(admin), ...oblasts(admin), ...waters(), ...rivers(courses)];
}

const label = (
  kind: string,
  at: Point,
  names: Record<'en' | 'uk', string>,
  rank: number,
  last = theatreMaxZoom,
): Drawn => {
  const properties: Properties = { kind, rank, name_en: names.en, name_uk: names.uk };
  return draw('label', { type: 'Point', coordinates: at }, properties, [rank, last]);
};

/** Each state in the middle of its largest piece or where the table puts it, sooner the larger that piece is. */
function states(admin: Admin): Drawn[] {
  const coarse = atDetail(admin, 0.002);
  const names = new Map(readTable<'iso' | 'en' | 'uk' | 'lon' | 'lat'>('countries').map((row) => [row.iso, row]));
  const isoOf = new Map(regionsOf(admin).map(({ c, iso }) => [c, iso]));
  return [...isoOf].flatMap(([state, iso]) => {
    const name = names.get(iso);
    const pieces = dissolve(coarse, ({ c }) => c === state).coordinates;
    const largest = pieces.toSorted((a, b) => ringArea(b[0]!) - ringArea(a[0]!))[0];
    if (!name || !largest) return [];
    const [lon = 0, lat = 0] = polylabel(largest as Point[][], 0.2);
    // degrees shrink towards the poles
    const area = ringArea(largest[0]!) * Math.cos((lat * Math.PI) / 180);
    const at: Point = name.lon ? [Number(name.lon), Number(name.lat)] : [lon, lat];
    return [label('country', at, name, stateRank(area), 6)];
  });
}
const stateRank = (area: number): number =>
  area > 250 ? 1 : area > 40 ? 2 : area > 10 ? 3 : area > 2.5 ? 4 : area > 0.2 ? 5 : 6;

/** Oblasts of Ukraine and the Russian ones across the border. */
function oblasts(admin: Admin): Drawn[] {
  const rows = new Map(readTable<'hasc' | 'en' | 'uk' | 'lon' | 'lat'>('oblasts').map((row) => [row.hasc, row]));
  return regionsOf(admin).flatMap(({ hasc }) => {
    const row = rows.get(hasc);
    return row ? [label('oblast', [Number(row.lon), Number(row.lat)], row, 5)] : [];
  });
}

/** Oceans, seas and reservoirs, placed by hand. */
function waters(): Drawn[] {
  return readTable<'kind' | 'en' | 'uk' | 'lon' | 'lat' | 'from' | 'to'>('waters').map((row) =>
    label(row.kind, [Number(row.lon), Number(row.lat)], row, Number(row.from), Number(row.to)),
  );
}

/** A river's name follows a line calmer than the river: the farther out, the calmer. */
function rivers(courses: Courses): Drawn[] {
  // tolerances in degrees: some fifteen pixels at each zoom
  const calm: { zooms: [number, number]; tolerance: number }[] = [
    { zooms: [6, 7], tolerance: 0.07 },
    { zooms: [8, 8], tolerance: 0.035 },
    { zooms: [9, 9], tolerance: 0.014 },
    { zooms: [10, 10], tolerance: 0.006 },
    { zooms: [11, theatreMaxZoom], tolerance: 0.0025 },
  ];
  // ease: how much of that calm a river needs; the Donets winds more than the others
  const oskil = { name_en: 'Oskil', name_uk: 'Оскіл' };
  const named = [
    { course: courses.donets, name_en: 'Siverskyi Donets', name_uk: 'Сіверський Донець', from: 6, ease: 1 },
    { course: courses.oskil, ...oskil, from: 9, ease: 0.5 },
    ...streams.map((stream) => ({
      course: streamCourse(stream, courses),
      name_en: stream.name_en,
      name_uk: stream.name_uk,
      from: 9,
      ease: 0.5,
    })),
  ];
  const beside = oskilNameLines.map((points) =>
    draw('course', { type: 'LineString', coordinates: curve(points, 6) }, oskil, [7, 8]),
  );
  const along = named.flatMap(({ course, from, ease, ...names }) =>
    calm
      .filter(({ zooms }) => zooms[1] >= from)
      .map(({ zooms, tolerance }) =>
        draw('course', { type: 'LineString', coordinates: curve(thin(course, tolerance * ease), 6) }, names, [
          Math.max(from, zooms[0]),
          zooms[1],
        ]),
      ),
  );
  return [...beside, ...along];
}
