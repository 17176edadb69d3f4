import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Position } from './distance.ts';
import { cameraFor, metresPerPixel, project, unproject, type Camera } from './mercator.ts';

const size = { width: 800, height: 500 };
const none = { top: 0, right: 0, bottom: 0, left: 0 };
const izium: Position = [37.2485, 49.2088];
const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const position = fc.tuple(degrees(-170, 170), degrees(-75, 75));
const camera = fc.record({ center: position, zoom: degrees(0, 12) });

describe('mercator', () => {
  test('the middle of the pane is the centre of the camera', () => {
    expect(project({ center: izium, zoom: 8 }, size, izium)).toEqual({ x: 400, y: 250 });
  });

  test('a degree of longitude is 512 × 2^zoom / 360 pixels', () => {
    const at: Camera = { center: [37, 49], zoom: 3 };
    expect(project(at, size, [38, 49]).x - 400).toBeCloseTo((512 * 8) / 360, 6);
  });

  test('unproject undoes project', () => {
    fc.assert(
      fc.property(camera, position, (at, point) => {
        const [lon, lat] = unproject(at, size, project(at, size, point));
        expect(lon).toBeCloseTo(point[0], 6);
        expect(lat).toBeCloseTo(point[1], 6);
      }),
    );
  });

  test('at the latitude of Izium a pixel of zoom 8 is about 200 m', () => {
    expect(metresPerPixel({ center: izium, zoom: 8 })).toBeCloseTo(199.7, 0);
  });
});

describe('cameraFor', () => {
  const insets = { top: 40, right: 10, bottom: 60, left: 120 };

  test('shows every position inside the insets, and something touches them unless the zoom is capped', () => {
    fc.assert(
      fc.property(fc.array(position, { minLength: 1, maxLength: 8 }), (points) => {
        const at = cameraFor(points, size, insets, 10);
        const seen = points.map((point) => project(at, size, point));
        const [xs, ys] = [seen.map((p) => p.x), seen.map((p) => p.y)];
        const slack = [
          Math.min(...xs) - insets.left,
          size.width - insets.right - Math.max(...xs),
          Math.min(...ys) - insets.top,
          size.height - insets.bottom - Math.max(...ys),
        ];
        expect(Math.min(...slack)).toBeGreaterThan(-0.01);
        if (at.zoom < 10) expect(Math.min(...slack)).toBeLessThan(0.01);
      }),
    );
  });

  test('one position is shown in the middle at the nearest zoom', () => {
    const at = cameraFor([izium], size, none, 9.5);
    expect(at.zoom).toBe(9.5);
    expect(at.center[0]).toBeCloseTo(izium[0], 9);
    expect(at.center[1]).toBeCloseTo(izium[1], 9);
  });
});
