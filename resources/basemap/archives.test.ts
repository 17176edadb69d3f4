import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile';
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { MultiPolygon, Polygon } from 'geojson';
import { PbfReader } from 'pbf';
import { PMTiles } from 'pmtiles';
import { describe, expect, test } from 'vitest';
import { layerNames } from './build/drawn.ts';
import { tileAt, type Point } from './build/geometry.ts';

const path = (name: string) => resolve(import.meta.dirname, `${name}.pmtiles`);

function open(name: string): PMTiles {
  const bytes = readFileSync(path(name));
  const getBytes = (offset: number, length: number) =>
    Promise.resolve({ data: Uint8Array.from(bytes.subarray(offset, offset + length)).buffer });
  return new PMTiles({ getKey: () => name, getBytes });
}
const world = open('world');
const theatre = open('theatre');

async function featuresAt(archive: PMTiles, zoom: number, point: Point, layer: string) {
  const [x, y] = tileAt(point, zoom).map(Math.floor) as Point;
  const data = (await archive.getZxy(zoom, x, y))?.data;
  const found = data && new VectorTile(new PbfReader(new Uint8Array(data))).layers[layer];
  const features: VectorTileFeature[] = found ? Array.from({ length: found.length }, (_, i) => found.feature(i)) : [];
  return features.map((feature) => feature.toGeoJSON(x, y, zoom));
}

async function isUkraine(archive: PMTiles, zoom: number, point: Point): Promise<boolean> {
  const land = await featuresAt(archive, zoom, point, 'land');
  return land.some(
    ({ geometry, properties }) =>
      properties?.kind === 'ukraine' && booleanPointInPolygon(point, geometry as Polygon | MultiPolygon),
  );
}

describe('headers', () => {
  test('the world ends at zoom 6, the theatre goes on to 11', async () => {
    expect(await world.getHeader()).toMatchObject({ minZoom: 0, maxZoom: 6, tileType: 1, minLon: -180, maxLat: 85 });
    const header = await theatre.getHeader();
    expect(header).toMatchObject({ minZoom: 7, maxZoom: 11, tileType: 1, minLon: 28.125, maxLon: 45 });
    expect(header.minLat).toBeCloseTo(45.09, 2);
    expect(header.maxLat).toBeCloseTo(52.48, 2);
  });

  test('layers are those the build draws', async () => {
    const layers = async (archive: PMTiles) =>
      ((await archive.getMetadata()) as { vector_layers: { id: string }[] }).vector_layers.map(({ id }) => id);
    expect(await layers(theatre)).toEqual([...layerNames]);
    expect(await layers(world)).toEqual(layerNames.filter((name) => name !== 'rail' && name !== 'road'));
  });

  test('both together stay under nine megabytes', () => {
    expect(statSync(path('world')).size + statSync(path('theatre')).size).toBeLessThan(9_000_000);
  });
});

describe('borders', () => {
  const ukrainian: [string, Point][] = [
    ['Izium', [37.2485, 49.2088]],
    ['Kupiansk', [37.6152, 49.7106]],
    ['Donetsk', [37.8022, 48.023]],
    ['Luhansk', [39.3171, 48.5671]],
  ];
  const crimean: [string, Point][] = [
    ['Simferopol', [34.1108, 44.9572]],
    ['Sevastopol', [33.55, 44.6]],
    ['Kerch', [36.42, 45.34]],
  ];
  test.each([...ukrainian, ...crimean])('%s is Ukraine at every zoom of the world', async (_, point) => {
    for (let zoom = 2; zoom <= 6; zoom++) expect(await isUkraine(world, zoom, point), `zoom ${zoom}`).toBe(true);
  });
  test.each(ukrainian)('%s is Ukraine at every zoom of the theatre', async (_, point) => {
    for (let zoom = 7; zoom <= 11; zoom++) expect(await isUkraine(theatre, zoom, point), `zoom ${zoom}`).toBe(true);
  });
  test.each([
    ['Belgorod', [36.5802, 50.6107]],
    ['Valuyki', [38.1067, 50.2035]],
    ['Rostov-on-Don', [39.71, 47.24]],
  ] as [string, Point][])('%s is not', async (_, point) => {
    expect(await isUkraine(world, 6, point)).toBe(false);
    expect(await isUkraine(theatre, 9, point)).toBe(false);
  });
});

describe('what the tiles say', () => {
  /** The middles of all theatre tiles of zoom 8. */
  const middles: Point[] = [];
  for (let lon = 28.8; lon < 45; lon += 1.40625) for (let lat = 45.4; lat < 52.4; lat += 0.85) middles.push([lon, lat]);

  test('names are Cyrillic in Ukrainian and Latin in English', async () => {
    const features = (
      await Promise.all(
        middles.flatMap((point) => ['place', 'label'].map((layer) => featuresAt(theatre, 9, point, layer))),
      )
    ).flat();
    expect(features.length).toBeGreaterThan(100);
    for (const { properties } of features) {
      expect(properties?.name_en).toMatch(/^[\p{Script=Latin}\s’'.()-]+$/u);
      if (properties?.name_uk !== undefined) expect(properties.name_uk).toMatch(/^[\p{Script=Cyrillic}\s’.()-]+$/u);
    }
  });

  test('every road and railway is marked schematic', async () => {
    const lines = (
      await Promise.all(
        middles.flatMap((point) => ['road', 'rail'].map((layer) => featuresAt(theatre, 8, point, layer))),
      )
    ).flat();
    expect(lines.length).toBeGreaterThan(50);
    expect(lines.every(({ properties }) => properties?.schematic === true)).toBe(true);
  });

  test('the Oskil Reservoir is a dry bed, drawn by hand', async () => {
    const water = await featuresAt(theatre, 10, [37.55, 49.38], 'water');
    expect(water.map(({ properties }) => properties)).toContainEqual({ kind: 'drained', schematic: true });
  });

  test('the world’s deepest tiles mark what the theatre draws better', async () => {
    const [inside, outside] = await Promise.all(
      (
        [
          [37.25, 49.2],
          [2.35, 48.85],
        ] as Point[]
      ).map((point) => featuresAt(world, 6, point, 'land')),
    );
    expect(inside!.every(({ properties }) => properties?.covered === true)).toBe(true);
    expect(outside!.some(({ properties }) => 'covered' in (properties ?? {}))).toBe(false);
  });
});
