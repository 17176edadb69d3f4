/**
 * States and their first-level regions as one topology: every border is one shared arc, so coast, fills and border
 * lines fit each other at every zoom. Natural Earth 1:10m, with three editorial changes: `reassigned` below, and
 * Ukraine's land border in OpenStreetMap's far better course (`osm-border.ts`).
 */
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { merge } from 'topojson-client';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { ringArea } from './geometry.ts';
import { withAccurateBorder } from './osm-border.ts';
import { readJson } from './sources.ts';
import { decoded } from './topology.ts';

/** A first-level region as Natural Earth describes it. */
export interface Region {
  /** state, Natural Earth's three letters; ISO 3166-1 where there is a code */
  c: string;
  /** ISO 3166-1 alpha-2 */
  iso: string;
  /** HASC code of the region, `UA.KK` for Kharkiv Oblast */
  hasc: string;
  en: string;
  uk: string;
  /** where its name fits */
  lat: number;
  lon: number;
}
export type Admin = Topology<{ a: GeometryCollection<Region> }>;

/**
 * Natural Earth draws who holds the ground. Where no or nearly no other state recognises that, the recognised state is
 * drawn: docs/decisions/0010-base-map-data.md.
 */
const reassigned: Record<string, Pick<Region, 'c' | 'iso'>> = {
  'UA.KR': { c: 'UKR', iso: 'UA' },
  'UA.SC': { c: 'UKR', iso: 'UA' },
  CYN: { c: 'CYP', iso: 'CY' },
  SOL: { c: 'SOM', iso: 'SO' },
  // leased ground that Natural Earth cuts out of the state it belongs to
  KAB: { c: 'KAZ', iso: 'KZ' },
  USG: { c: 'CUB', iso: 'CU' },
};

/** @returns the topology with the area behind each vertex's removal as its weight, for `atDetail` */
export function readAdmin(): Admin {
  const source = readJson<Admin>('ne10-admin1.topo');
  for (const region of source.objects.a.geometries) {
    const properties = region.properties as Region;
    Object.assign(properties, reassigned[properties.hasc] ?? reassigned[properties.c]);
  }
  return presimplify(withAccurateBorder(pastTheEdge(decoded(source))));
}

/**
 * Natural Earth cuts land at the antimeridian. The cut is moved off the map, where no coast line is drawn along it;
 * `tiling.ts` cuts there again.
 */
function pastTheEdge(admin: Admin): Admin {
  const moved = ([lon = 0, lat = 0]: Position): Position => [Math.abs(lon) > 179.999 ? Math.sign(lon) * 181 : lon, lat];
  return { ...admin, arcs: admin.arcs.map((arc) => arc.map(moved)) };
}

/** @param weight smallest triangle and island kept, in square degrees; 0 keeps everything */
export function atDetail(admin: Admin, weight: number): Admin {
  if (weight === 0) return admin;
  const simple = simplify(admin, weight);
  return filter(simple, filterWeight(simple, weight)) as Admin;
}

export const regionsOf = (admin: Admin): Region[] =>
  admin.objects.a.geometries.map((region) => region.properties as Region);

/** Holes smaller than this, in square degrees, are cracks between regions; the one real hole is the Caspian Sea. */
const smallestHole = 1;

/** The regions that pass, dissolved into one shape. */
export function dissolve(admin: Admin, keep: (region: Region) => boolean): MultiPolygon {
  const shapes = admin.objects.a.geometries.filter(
    (region) => region.type !== null && keep(region.properties as Region),
  );
  const { coordinates } = merge(admin, shapes as Parameters<typeof merge>[1]);
  const whole = coordinates.map(([outer, ...holes]) => [
    outer!,
    ...holes.filter((hole) => ringArea(hole) > smallestHole),
  ]);
  return { type: 'MultiPolygon', coordinates: whole };
}

export function polygonsOf(shape: MultiPolygon): Polygon[] {
  return shape.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
}
