/** What one layer of the style says of a feature, worked out by MapLibre's own expressions. */
import {
  Color,
  Formatted,
  featureFilter,
  latest,
  normalizePropertyExpression,
  type StylePropertySpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification } from 'maplibre-gl';
import type { Feature } from './tiles.ts';

export interface Rule {
  layer: LayerSpecification;
  shows(feature: Feature): boolean;
  /** the value of a property, its default where the layer does not set it */
  number(name: string, feature: Feature): number;
  color(name: string, feature: Feature): string;
  text(name: string, feature: Feature): string;
  raw(name: string, feature: Feature): unknown;
}

type Specs = Record<string, Record<string, StylePropertySpecification>>;

/** @param lit ids of marks whose quiet name gives way to a lit one, as the map's feature state says it */
export function ruleOf(layer: LayerSpecification, zoom: number, lit: ReadonlySet<string>): Rule {
  const globals = { zoom };
  // filters see the whole zoom of the tile
  const filter = featureFilter('filter' in layer ? layer.filter : undefined, layer.id);
  const shows = ({ type, properties }: Feature) => filter.filter({ zoom: Math.floor(zoom) }, { type, properties });
  const given: Record<string, unknown> = { ...layer.layout, ...layer.paint };
  const specs = {
    ...(latest as unknown as Specs)[`layout_${layer.type}`],
    ...(latest as unknown as Specs)[`paint_${layer.type}`],
  };
  const made = new Map<string, ReturnType<typeof normalizePropertyExpression>>();
  const raw = (name: string, { type, properties }: Feature): unknown => {
    const spec = specs[name];
    if (!spec) throw new Error(`${layer.id}: no property ${name}`);
    const value = given[name] ?? ('default' in spec ? spec.default : undefined);
    if (value === undefined) return undefined;
    const expression = made.get(name) ?? normalizePropertyExpression(value, `${layer.id}.${name}`, spec);
    made.set(name, expression);
    const state = { lit: lit.has(properties.id as string) };
    return expression.evaluate(globals, { type, properties }, state);
  };
  return {
    ...{ layer, shows, raw },
    number: (name, feature) => Number(raw(name, feature) ?? 0),
    color: (name, feature) => hexOf(raw(name, feature)),
    text: (name, feature) => textOf(raw(name, feature)),
  };
}

/** Text of a style comes as a string, or as MapLibre's text in pieces. */
function textOf(value: unknown): string {
  if (value instanceof Formatted) return value.toString();
  return typeof value === 'string' ? value : '';
}

function hexOf(value: unknown): string {
  const color = value instanceof Color ? value : Color.parse(String(value));
  if (!color) throw new Error(`not a colour: ${String(value)}`);
  const two = (share: number) =>
    Math.round(share * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${two(color.r)}${two(color.g)}${two(color.b)}`;
}
