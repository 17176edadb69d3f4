/** Land, Ukraine's ground, state borders and region lines. */
import { mesh } from 'topojson-client';
import { atDetail, dissolve, polygonsOf, type Admin, type Region } from './admin.ts';
import { draw, theatreMaxZoom, type Drawn } from './drawn.ts';

/** Detail by zoom: weights are the smallest triangle kept, in square degrees. */
const details: { zooms: [number, number]; weight: number }[] = [
  { zooms: [0, 2], weight: 0.02 },
  { zooms: [3, 4], weight: 0.002 },
  { zooms: [5, 5], weight: 0.0004 },
  { zooms: [6, 6], weight: 0.0001 },
  { zooms: [7, theatreMaxZoom], weight: 0 },
];

/** The states whose first-level regions the map shows: the lesson's ground and the neighbour it is fought from. */
const withRegions = new Set(['UKR', 'RUS']);
const regionsFromZoom = 5;

export function drawLand(admin: Admin): Drawn[] {
  return details.flatMap(({ zooms, weight }) => {
    const detailed = atDetail(admin, weight);
    return [
      ...polygonsOf(dissolve(detailed, () => true)).map((polygon) => draw('land', polygon, { kind: 'land' }, zooms)),
      draw(
        'land',
        dissolve(detailed, (region) => region.c === 'UKR'),
        { kind: 'ukraine' },
        zooms,
      ),
      ...borders(detailed, zooms),
    ];
  });
}

function borders(admin: Admin, zooms: [number, number]): Drawn[] {
  const lines = (keep: (a: Region, b: Region) => boolean) =>
    mesh(admin, admin.objects.a, (a, b) => a !== b && keep(a.properties as Region, b.properties as Region)).coordinates;
  const line = (coordinates: number[][], kind: 'state' | 'oblast') =>
    draw('border', { type: 'LineString', coordinates }, { kind }, zooms);

  const states = lines((a, b) => a.c !== b.c).map((coordinates) => line(coordinates, 'state'));
  if (zooms[1] < regionsFromZoom) return states;
  const regions = lines((a, b) => a.c === b.c && withRegions.has(a.c));
  return [...states, ...regions.map((coordinates) => line(coordinates, 'oblast'))];
}
