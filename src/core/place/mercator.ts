/**
 * Web Mercator as the map uses it: north up, a world 512 px wide at zoom 0. MapLibre does the same sums inside; having
 * them here lets overlays, keyboard moves and the drawing without WebGL share one camera.
 */
import type { Position } from './distance.ts';

/** Where the map looks: the middle of its pane, and how near. */
export interface Camera {
  center: Position;
  zoom: number;
}
/** CSS pixels. */
export interface Size {
  width: number;
  height: number;
}
/** CSS pixels from the pane's top left corner. */
export interface Pixel {
  x: number;
  y: number;
}
/** CSS pixels kept free along each edge. */
export interface Insets {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

const tile = 512;
const radian = Math.PI / 180;
/** Where the square world ends, degrees. */
const maxLatitude = 85.051129;

function toWorld([lon, lat]: Position): Pixel {
  const clamped = Math.max(-maxLatitude, Math.min(maxLatitude, lat));
  const stretched = Math.log(Math.tan(Math.PI / 4 + (clamped * radian) / 2));
  return { x: (lon + 180) / 360, y: (1 - stretched / Math.PI) / 2 };
}

function fromWorld({ x, y }: Pixel): Position {
  const stretched = Math.PI * (1 - 2 * y);
  return [x * 360 - 180, (2 * Math.atan(Math.exp(stretched)) - Math.PI / 2) / radian];
}

const worldSize = (zoom: number): number => tile * 2 ** zoom;

/** Where a position appears in the pane. It may lie outside it. */
export function project(camera: Camera, size: Size, position: Position): Pixel {
  const scale = worldSize(camera.zoom);
  const [center, point] = [toWorld(camera.center), toWorld(position)];
  return { x: size.width / 2 + (point.x - center.x) * scale, y: size.height / 2 + (point.y - center.y) * scale };
}

/** The position under a pixel of the pane. */
export function unproject(camera: Camera, size: Size, pixel: Pixel): Position {
  const scale = worldSize(camera.zoom);
  const center = toWorld(camera.center);
  return fromWorld({
    x: center.x + (pixel.x - size.width / 2) / scale,
    y: center.y + (pixel.y - size.height / 2) / scale,
  });
}

/** Metres on the ground under one pixel in the middle of the pane. Equator: 40 075 017 m (WGS84). */
export const metresPerPixel = ({ center, zoom }: Camera): number =>
  (40_075_017 * Math.cos(center[1] * radian)) / worldSize(zoom);

/**
 * The nearest camera that shows every position inside the pane less its insets.
 * @param maxZoom how near it may go; a single position is shown at just that
 */
export function cameraFor(positions: readonly Position[], size: Size, insets: Insets, maxZoom: number): Camera {
  const points = positions.map(toWorld);
  const [xs, ys] = [points.map((point) => point.x), points.map((point) => point.y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const room = {
    width: Math.max(1, size.width - insets.left - insets.right),
    height: Math.max(1, size.height - insets.top - insets.bottom),
  };
  const zoom = Math.min(
    maxZoom,
    Math.log2(room.width / tile / (right - left)),
    Math.log2(room.height / tile / (bottom - top)),
  );
  const scale = worldSize(zoom);
  return {
    center: fromWorld({
      x: (left + right) / 2 + (insets.right - insets.left) / 2 / scale,
      y: (top + bottom) / 2 + (insets.bottom - insets.top) / 2 / scale,
    }),
    zoom,
  };
}
