/**
 * Draws a MapLibre style as shapes. The map on paper follows from the same style as the map on the screen, so the two
 * cannot come to differ.
 */
import type { StyleSpecification } from 'maplibre-gl';
import { project, type Camera, type Pixel, type Size } from '../../../core/place/mercator.ts';
import { dataOf, parts, sourceOf } from '../compose-style.ts';
import type { Draw, Scene } from '../scene.ts';
import type { Drawing, Shape } from './drawing.ts';
import { dotBoxes, placeLabels, scaleBox, type Wanted } from './place-labels.ts';
import { ruleOf, type Rule } from './style-rule.ts';
import type { Feature, FeaturesOf, Ground } from './tiles.ts';

export function drawStyle(
  style: StyleSpecification,
  scene: Scene,
  ground: Ground,
  camera: Camera,
  size: Size,
): Drawing {
  const { zoom } = camera;
  const lit = new Set(scene.lit.map(({ properties: { id } }) => id));
  const sources = new Map<string, FeaturesOf>(ground.sources);
  for (const part of parts) {
    const features = sceneFeatures(part, scene, camera, size);
    sources.set(sourceOf[part], () => features);
  }
  const shapes: Shape[] = [];
  const wanted: Wanted[] = [];
  let sea = '#ffffff';
  for (const layer of style.layers) {
    if (zoom < (layer.minzoom ?? 0) || zoom >= (layer.maxzoom ?? 24)) continue;
    const rule = ruleOf(layer, zoom, lit);
    if (layer.type === 'background') {
      const none: Feature = { type: 0, properties: {}, parts: [] };
      if (layer.layout?.visibility !== 'none') sea = rule.color('background-color', none);
      continue;
    }
    if (!('source' in layer)) continue;
    const features =
      sources
        .get(layer.source)?.(layer['source-layer'] ?? '')
        .filter((one) => rule.shows(one)) ?? [];
    const drawn = features.flatMap((feature) => draw[layer.type]?.(rule, feature) ?? []);
    shapes.push(...joined(drawn));
    if (layer.type === 'symbol') wanted.push(...features.map((feature) => ({ rule, feature })));
  }
  const labels = placeLabels(wanted, [...dotBoxes(shapes), scaleBox(size)], size);
  return { ...size, ground: sea, frames: ground.frames, shapes, labels };
}

/** Marks of the scene, laid out like the features of a tile. */
function sceneFeatures(part: (typeof parts)[number], scene: Scene, camera: Camera, size: Size): Feature[] {
  const at = (position: readonly number[]) => project(camera, size, position as unknown as [number, number]);
  return dataOf(part, scene).features.flatMap(({ geometry, properties }): Feature[] => {
    const common = { properties: properties ?? {} };
    if (geometry.type === 'Point') return [{ type: 1, ...common, parts: [[at(geometry.coordinates)]] }];
    if (geometry.type === 'LineString') return [{ type: 2, ...common, parts: [geometry.coordinates.map(at)] }];
    if (geometry.type !== 'Polygon') return [];
    return [{ type: 3, ...common, parts: geometry.coordinates.map((ring) => ring.map(at)) }];
  });
}

const marked = ({ frame, properties }: Feature) => ({
  ...(frame !== undefined && { frame }),
  ...(typeof properties.draw === 'string' && { draw: properties.draw as Draw }),
});

const draw: Partial<Record<string, (rule: Rule, feature: Feature) => Shape[]>> = {
  fill: (rule, feature) => [
    {
      ...{ ...marked(feature), kind: 'area', d: pathOf(feature, 'Z') },
      fill: rule.color('fill-color', feature),
      opacity: rule.number('fill-opacity', feature),
    },
  ],
  line: (rule, feature) => {
    const width = rule.number('line-width', feature);
    const opacity = rule.number('line-opacity', feature);
    if (opacity === 0) return [];
    const dash = rule.raw('line-dasharray', feature) as number[] | undefined;
    const line: Shape = {
      ...{ ...marked(feature), kind: 'line', d: pathOf(feature, feature.type === 3 ? 'Z' : '') },
      ...{ stroke: rule.color('line-color', feature), width, opacity },
      ...(dash && { dash: dash.map((times) => tenth(times * width)) }),
      round: rule.text('line-cap', feature) === 'round',
    };
    return rule.number('line-blur', feature) > 0 ? faded(line, width) : [line];
  },
  circle: (rule, feature) =>
    feature.parts.flat().map((at) => ({
      ...{ ...marked(feature), kind: 'dot' as const, at, radius: rule.number('circle-radius', feature) },
      fill: rule.color('circle-color', feature),
      stroke: rule.color('circle-stroke-color', feature),
      width: rule.number('circle-stroke-width', feature),
    })),
  symbol: (rule, feature) => {
    const [at] = feature.parts[0] ?? [];
    if (!at || !String(feature.properties.draw).startsWith('advance') || rule.raw('icon-image', feature) === undefined)
      return [];
    const [turn, size] = [rule.number('icon-rotate', feature), 16 * rule.number('icon-size', feature)];
    return [{ ...marked(feature), kind: 'head', at, turn, size }];
  },
};

/** A blurred line as a few thin ones over each other, broader and broader. */
function faded(line: Shape, width: number): Shape[] {
  const layers = 6;
  return Array.from({ length: layers }, (_, i) => ({ ...line, width: (width * (i + 1)) / layers, opacity: 0.32 }));
}

/** One path for all that is drawn alike, which keeps the file small. Half-transparent areas stay apart. */
function joined(shapes: readonly Shape[]): Shape[] {
  const byLook = new Map<string, Shape>();
  for (const [i, shape] of shapes.entries()) {
    const { d, ...look } = 'd' in shape ? shape : { ...shape, d: '' };
    const alone = d === '' || (shape.kind === 'area' && shape.opacity < 1);
    const key = alone ? String(i) : JSON.stringify(look);
    const same = byLook.get(key);
    byLook.set(key, same && 'd' in same ? { ...same, d: same.d + d } : shape);
  }
  return [...byLook.values()];
}

const tenth = (length: number) => Math.round(length * 10) / 10;
const pair = ({ x, y }: Pixel) => `${tenth(x)} ${tenth(y)}`;
const pathOf = ({ parts: lines }: Feature, close: '' | 'Z') =>
  lines.map((points) => `M${points.map(pair).join('L')}${close}`).join('');
