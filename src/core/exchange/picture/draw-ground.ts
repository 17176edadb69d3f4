/**
 * The ground of a still map for paper and for other programs, from the lesson's own geometry alone: water, rivers, roads,
 * railways, towns as dots. As data, so that the page draws it as elements and an export writes SVG.
 */
import { cameraFor, metresPerPixel, project, type Pixel, type Size } from '../../place/mercator.ts';
import type { Geometry, Position } from '../../place/distance.ts';
import type { Place } from '../../pack/schema.ts';
import type { Material } from '../../quiz/faces.ts';

/** What a shape is drawn as; the colours are with whoever draws. */
export type Look = 'water' | 'river' | 'road' | 'rail' | 'town' | 'found';

export interface MapDrawing extends Size {
  /** areas and lines, in the order they are drawn; `d` as in SVG */
  paths: { look: Look; d: string }[];
  dots: { look: Look; x: number; y: number; r: number }[];
  names: { text: string; x: number; y: number; end: boolean }[];
  /** the tip of the pin, where the answer is shown and is a point */
  pin?: { x: number; y: number };
  scale: { width: number; text: string };
  /** kilometres under one pixel in the middle */
  kmPerPixel: number;
  /** whose work it is and how it may be used */
  credit: string;
}

type Lines = Exclude<Geometry, { type: 'Point' }>;

const margin = 14;
const nearestZoom = 12;

const looks: Partial<Record<Place['properties']['kind'], Look>> = {
  river: 'river',
  reservoir: 'water',
  sea: 'water',
  road: 'road',
  railway: 'rail',
};

/** A map without names or marks yet, and where a position is on it. */
export interface Ground {
  map: Omit<MapDrawing, 'names' | 'pin'>;
  at: (position: Position) => Pixel;
  /** a line or an area of a look of its own */
  path: (look: Look, geometry: Lines) => { look: Look; d: string };
}

/** @param frame what there must be room for @param besides pixels to its left and right, for names */
export function drawGround({ lesson }: Material, frame: readonly Position[], size: Size, besides = margin): Ground {
  const { title, licence } = lesson.manifest;
  const insets = { top: margin, right: besides, bottom: margin, left: besides };
  const camera = cameraFor(frame, size, insets, nearestZoom);
  const kmPerPixel = metresPerPixel(camera) / 1000;
  const at = (position: Position) => round(project(camera, size, position));
  const path = (look: Look, geometry: Lines) => ({ look, d: pathOf(geometry, at) });
  const lines = lesson.places.flatMap(({ geometry, properties: { kind } }) => {
    const look = looks[kind];
    return look && geometry.type !== 'Point' ? [path(look, geometry)] : [];
  });
  const towns = lesson.places.filter(({ properties: { kind } }) => ['city', 'town', 'village'].includes(kind));
  const map = {
    ...size,
    paths: lines.sort((a, b) => depth[a.look] - depth[b.look]),
    dots: towns.flatMap(({ geometry, properties: { kind } }) =>
      points(geometry)
        .map((position) => ({ look: 'town' as const, ...at(position), r: kind === 'city' ? 3 : 2 }))
        .filter((dot) => isInside(dot, size)),
    ),
    scale: scaleBar(kmPerPixel, size.width / 4),
    kmPerPixel,
    credit: `${title}. Map: Salient, ${licence}.`,
  };
  return { map, at, path };
}

const depth: Record<Look, number> = { water: 0, river: 1, rail: 2, road: 3, town: 4, found: 5 };

export const points = (geometry: Geometry): Position[] => (geometry.type === 'Point' ? [geometry.coordinates] : []);
const round = ({ x, y }: Pixel) => ({ x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 });

function pathOf(geometry: Lines, at: (position: Position) => Pixel) {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : [geometry.coordinates];
  const close = geometry.type === 'Polygon' ? 'Z' : '';
  const pair = (position: Position) => {
    const { x, y } = at(position);
    return `${x} ${y}`;
  };
  return rings.map((ring) => `M${ring.map(pair).join('L')}${close}`).join('');
}

/** Whether a point is in the picture. */
export const isInside = ({ x, y }: Pixel, { width, height }: Size): boolean =>
  x > 0 && x < width && y > 0 && y < height;

/** A name to the right of its dot, near the right edge to the left. */
export function beside(text: string, { x, y }: Pixel, { width }: Size): MapDrawing['names'][number] {
  const end = x > width * 0.75;
  return { text, x: end ? x - 7 : x + 7, y: y + 4, end };
}

/** The longest bar of 1, 2 or 5 times a power of ten kilometres that has room. @param room in pixels */
function scaleBar(kmPerPixel: number, room: number): MapDrawing['scale'] {
  const power = 10 ** Math.floor(Math.log10(room * kmPerPixel));
  const km = power * ([5, 2, 1].find((step) => step * power <= room * kmPerPixel) ?? 1);
  return { width: Math.round(km / kmPerPixel), text: `${km} km` };
}
