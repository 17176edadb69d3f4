import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { validateStyleMin, type LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { PMTiles } from 'pmtiles';
import { describe, expect, test } from 'vitest';
import { themes } from '../design/theme.ts';
import { hex, palettes, type Role } from '../design/tokens.ts';
import { mapCredits } from './credits.ts';
import { fontFiles } from './fonts.ts';
import { createStyle, lessonAbove, lessonBelow } from './style.ts';

const resources = resolve(import.meta.dirname, '../../../resources');
const sourceLayer = (layer: LayerSpecification) => ('source-layer' in layer ? layer['source-layer'] : undefined);

describe.each(themes)('%s', (theme) => {
  const style = createStyle({ theme, language: 'en', scale: 1 });

  test('is a valid style', () => {
    expect(validateStyleMin(style)).toEqual([]);
  });

  test('takes every colour from the tokens', () => {
    const roles = new Set((Object.keys(palettes[theme]) as Role[]).map((role) => hex(theme, role)));
    const used = JSON.stringify(style.layers).match(/#[0-9a-f]{3,8}/gi) ?? [];
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter((color) => !roles.has(color))).toEqual([]);
  });
});

const { layers, ...style } = createStyle({ theme: 'light', language: 'en', scale: 1 });

test('reads only layers its archives have', async () => {
  for (const name of ['world', 'theatre']) {
    const bytes = readFileSync(resolve(resources, `basemap/${name}.pmtiles`));
    const getBytes = (offset: number, length: number) =>
      Promise.resolve({ data: Uint8Array.from(bytes.subarray(offset, offset + length)).buffer });
    const archive = new PMTiles({ getKey: () => name, getBytes });
    const { vector_layers } = (await archive.getMetadata()) as { vector_layers: { id: string }[] };
    const { minZoom, maxZoom, minLon, maxLon } = await archive.getHeader();

    const read = new Set(layers.filter((layer) => 'source' in layer && layer.source === name).map(sourceLayer));
    expect(vector_layers.map(({ id }) => id)).toEqual(expect.arrayContaining([...read]));
    expect(style.sources[name]).toMatchObject({ minzoom: minZoom, maxzoom: maxZoom });
    const [west, , east] = (style.sources[name] as { bounds: number[] }).bounds;
    expect([west, east]).toEqual([minLon, maxLon]);
  }
});

test('needs nothing from outside', () => {
  const addresses = JSON.stringify({ layers, ...style }).match(/"(https?:)?\/[^"]+"/g) ?? [];
  expect(addresses.length).toBeGreaterThan(0);
  for (const address of addresses) expect(address).toMatch(/^"\/(tiles|fonts)\//);
  expect(style).not.toHaveProperty('glyphs');
  for (const file of fontFiles) expect(existsSync(resolve(resources, 'fonts', file)), file).toBe(true);
});

test('a lesson’s areas lie on the ground, its lines over roads and under names', () => {
  const ids = layers.map(({ id }) => id);
  const order = ['ukraine', lessonBelow, 'river', 'state-border', 'rail', lessonAbove, 'river-name', 'place-name'];
  expect(order.map((id) => ids.indexOf(id))).toEqual(order.map((id) => ids.indexOf(id)).toSorted((a, b) => a - b));
  expect(ids).toEqual(expect.arrayContaining(order));
  const above = layers.slice(0, ids.indexOf(lessonAbove));
  expect(above.filter(({ type }) => type === 'symbol')).toEqual([]);
});

test('Ukrainian labels show Ukrainian names and nothing else', () => {
  const text = JSON.stringify(createStyle({ theme: 'light', language: 'uk', scale: 1 }).layers);
  expect(text).toContain('name_uk');
  expect(text).not.toContain('name_en');
});

test('scale grows every label and no line', () => {
  const wall = createStyle({ theme: 'light', language: 'en', scale: 1.4 });
  const sizes = (from: LayerSpecification[]) =>
    from.flatMap((layer) => (layer.type === 'symbol' ? [layer.layout?.['text-size']] : []));
  const changed = sizes(wall.layers).map((size, i) => JSON.stringify(size) !== JSON.stringify(sizes(layers)[i]));
  // all but the two unseen marks that keep names off the dots
  expect(changed.filter((grew) => !grew)).toHaveLength(2);
  const lines = (from: LayerSpecification[]) => from.filter(({ type }) => type === 'line');
  expect(lines(wall.layers)).toEqual(lines(layers));
});

test('credits agree with SOURCES.md', () => {
  const sources = readFileSync(resolve(resources, 'SOURCES.md'), 'utf8');
  for (const { name } of mapCredits)
    for (const part of name.replace('© ', '').split(' and ')) expect(sources).toContain(part);
});
