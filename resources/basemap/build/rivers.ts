/** Rivers: Natural Earth for the world, WDBII beside it in the theatre, and what was drawn by hand there. */
import type { Feature, FeatureCollection, LineString } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { draw, worldMaxZoom, type Drawn } from './drawn.ts';
import { curve, distance, type Point } from './geometry.ts';
import { readJson } from './sources.ts';
import { inTheatre } from './theatre/area.ts';
import { nearestOn, type Courses } from './theatre/courses.ts';
import { streams, type Stream } from './theatre/streams.ts';

interface NaturalEarthRiver {
  name: string | null;
  /** 0 for the greatest; 10 for the least */
  scalerank: number;
}
/** Ranks of the two rivers the lesson is about: they show as soon as rivers of their region do. */
const courseRank = { donets: 4, oskil: 5 } as const;
/** How near a second source's river counts as the same river; degrees of latitude, about 4 km. */
const sameRiver = 0.036;

export function drawRivers(courses: Courses): Drawn[] {
  const naturalEarth = readNaturalEarth();
  return [
    ...naturalEarth.map(({ geometry, properties }) =>
      draw('river', geometry, { rank: properties.scalerank }, [firstZoom(properties.scalerank)]),
    ),
    ...(['donets', 'oskil'] as const).map((id) =>
      draw('river', line(courses[id]), { rank: courseRank[id], schematic: true }, [worldMaxZoom - 1]),
    ),
    ...readWdbii(naturalEarth, courses).map((course) => draw('river', line(course), { rank: 8 }, [7])),
    ...streams.map((stream) => draw('river', line(streamCourse(stream, courses)), { rank: 9, schematic: true }, [8])),
  ];
}

/** The stream as it is drawn, down to the river it feeds. */
export function streamCourse({ points, into }: Stream, courses: Courses): Point[] {
  return curve([...points, nearestOn(courses[into], points.at(-1)!)]);
}

const firstZoom = (scalerank: number): number => (scalerank <= 2 ? 2 : scalerank <= 4 ? 3 : scalerank <= 6 ? 4 : 6);
const line = (coordinates: Point[]): LineString => ({ type: 'LineString', coordinates });

function readNaturalEarth(): Feature<LineString, NaturalEarthRiver>[] {
  const source = readJson<Topology<{ r: GeometryCollection<NaturalEarthRiver> }>>('ne10-rivers.topo');
  return feature(source, source.objects.r)
    .features.filter(({ properties }) => properties.name !== 'Donets')
    .flatMap(({ geometry, properties }) => {
      const lines = geometry.type === 'MultiLineString' ? geometry.coordinates : [(geometry as LineString).coordinates];
      return lines.map((coordinates) => ({
        type: 'Feature' as const,
        geometry: { type: 'LineString' as const, coordinates },
        properties,
      }));
    });
}

/** WDBII's rivers of the theatre, without those the other sources already have. */
function readWdbii(naturalEarth: Feature<LineString>[], courses: Courses): Point[][] {
  const taken = [...naturalEarth.map(({ geometry }) => geometry.coordinates as Point[]), courses.donets, courses.oskil]
    .flat()
    .filter(inTheatre);
  const isTaken = (point: Point): boolean => taken.some((other) => distance(other, point) < sameRiver);
  return readJson<FeatureCollection<LineString>>('wdbii-rivers')
    .features.map(({ geometry }) => geometry.coordinates as Point[])
    .filter((course) => course.length > 2 && course.every(inTheatre))
    .filter((course) => course.filter(isTaken).length < course.length / 2);
}
