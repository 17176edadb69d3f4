/** Helpers for TopoJSON, where a shape is a list of arcs and a shared border is one shared arc. */
import type { Position } from 'geojson';
import type { GeometryObject, Objects, Topology } from 'topojson-specification';

/** The topology with absolute coordinates instead of quantised differences, so that arcs can be edited. */
export function decoded<T extends Objects>(source: Topology<T>): Topology<T> {
  const { transform, ...rest } = source;
  if (!transform) return source;
  const { scale, translate } = transform;
  const arcs = source.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]) => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
  return { ...rest, arcs };
}

/** Every arc of an object with the shapes on its two sides (one at a coast). */
export function sidesOfArcs<P extends object>(shapes: GeometryObject<P>[]): Map<number, P[]> {
  const sides = new Map<number, P[]>();
  const visit = (arcs: unknown, properties: P): void => {
    if (Array.isArray(arcs)) for (const part of arcs) visit(part, properties);
    else {
      const index = (arcs as number) < 0 ? ~(arcs as number) : (arcs as number);
      sides.set(index, [...(sides.get(index) ?? []), properties]);
    }
  };
  for (const shape of shapes) if ('arcs' in shape && shape.properties) visit(shape.arcs, shape.properties);
  return sides;
}

/** A position as a key: arcs that meet share their end exactly. */
export const nodeKey = (position: Position): string => position.slice(0, 2).join(' ');
