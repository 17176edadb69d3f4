/** From a lesson's control layer to marks on the map. */
import { kmBetween, type Position } from '../../core/place/distance.ts';
import type { ControlFeature } from '../../core/control/standing.ts';
import type { Draw, Mark } from './scene.ts';

function controlDraw({ properties: { kind, holder, certainty } }: ControlFeature): Draw {
  if (kind === 'front') return certainty === 'low' ? 'front-unsure' : 'front';
  if (kind === 'axis') return holder === 'a' ? 'advance-a' : 'advance-b';
  return holder === 'contested' ? 'contested' : holder === 'a' ? 'held-a' : 'held-b';
}

/** An advance stops this far short of the place it points at, so that its head and the place are both seen. */
const shortOfKm = 2.5;

/** Takes the last kilometres off a line whose last stretch is longer than that. */
function shortened(line: readonly Position[]): Position[] {
  const [from, to] = line.slice(-2);
  if (!from || !to) return [...line];
  const share = 1 - shortOfKm / kmBetween(from, to);
  const end: Position = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
  return share > 0 ? [...line.slice(0, -1), end] : [...line];
}

/** Cuts a line's corners twice (Chaikin), keeping its ends: an advance is a direction, not a track. */
function smooth(line: readonly Position[]): Position[] {
  const cut = (points: readonly Position[]): Position[] => [
    ...points.slice(0, 1),
    ...points.slice(0, -1).flatMap((a, i): Position[] => {
      const b = points[i + 1] ?? a;
      const at = (share: number): Position => [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
      return [at(0.25), at(0.75)];
    }),
    ...points.slice(-1),
  ];
  return cut(cut(line));
}

const layerOrder: Record<ControlFeature['properties']['kind'], number> = { area: 0, front: 1, axis: 2 };

/**
 * The edges of areas that lie on the frame around all of them: there the drawing ends, not the ground that is held.
 * @param frame west, south, east, north of everything the layer draws
 */
function cuts(features: readonly ControlFeature[], frame: readonly number[]): Mark[] {
  const [west, south, east, north] = frame;
  const onFrame = (a: readonly number[], b: readonly number[]) =>
    (a[0] === b[0] && (a[0] === west || a[0] === east)) || (a[1] === b[1] && (a[1] === south || a[1] === north));
  return features.flatMap(({ id, geometry }) =>
    geometry.type === 'Polygon'
      ? geometry.coordinates.flatMap((ring) =>
          ring.slice(1).flatMap((to, i): Mark[] => {
            const from = ring[i] ?? to;
            if (!onFrame(from, to)) return [];
            return [
              {
                type: 'Feature',
                geometry: { type: 'LineString', coordinates: [from, to] },
                properties: { id, draw: 'cut', rank: 3 },
              },
            ];
          }),
        )
      : [],
  );
}

/** West, south, east, north of all areas of a control layer. */
export function frameOfControl(features: readonly ControlFeature[]): [number, number, number, number] {
  const corners = features.flatMap(({ geometry }) => (geometry.type === 'Polygon' ? geometry.coordinates.flat() : []));
  const [lons, lats] = [corners.map(([lon]) => lon), corners.map(([, lat]) => lat)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

/** Areas and where they are cut off, then fronts, then advances. */
export function groundMarks(features: readonly ControlFeature[], frame: readonly number[]): Mark[] {
  const marks = features
    .toSorted((a, b) => layerOrder[a.properties.kind] - layerOrder[b.properties.kind])
    .map((feature): Mark => ({
      type: 'Feature',
      geometry:
        feature.properties.kind === 'axis' && feature.geometry.type === 'LineString'
          ? { type: 'LineString', coordinates: smooth(shortened(feature.geometry.coordinates)).map(([x, y]) => [x, y]) }
          : feature.geometry,
      properties: { id: feature.id, draw: controlDraw(feature), rank: 1 },
    }));
  return [...marks, ...cuts(features, frame)];
}
