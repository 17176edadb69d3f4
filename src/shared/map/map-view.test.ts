import { describe, expect, test } from 'vitest';
import type { Camera } from '../../core/place/mercator.ts';
import { MapView, zooms, type Driver } from './map-view.svelte.ts';

const home: Camera = { center: [37.3, 49.4], zoom: 7.6 };
const izium: [number, number] = [37.25, 49.21];
const kupiansk: [number, number] = [37.61, 49.71];

/** Draws nothing, arrives at once, and remembers how it was told to go. */
class Recorder implements Driver {
  readonly told: string[] = [];
  readonly #view: MapView;
  constructor(view: MapView) {
    this.#view = view;
  }
  go(camera: Camera, how: 'fly' | 'glide' | 'cut') {
    this.told.push(how);
    this.#view.report(camera, true);
  }
}
function opened() {
  const view = new MapView(home);
  view.resize({ width: 800, height: 500 });
  return view;
}

describe('MapView', () => {
  test('without a driver it moves its own camera', () => {
    const view = opened();
    expect(view.camera).toEqual(home);
    view.zoomBy(1);
    expect(view.camera.zoom).toBeCloseTo(8.6);
  });

  test('the reader strays; the story brings back', () => {
    const view = opened();
    view.panBy(100, 0);
    expect(view.strayed).toBe(true);
    expect(view.camera.center[0]).toBeGreaterThan(37.3);
    view.look(home);
    expect(view.strayed).toBe(false);
    expect(view.camera).toEqual(home);
  });

  test('the story flies, the reader glides, a new size cuts', () => {
    const view = opened();
    const recorder = new Recorder(view);
    view.attach(recorder);
    view.fit([izium, kupiansk]);
    view.zoomBy(-1);
    view.look(home);
    view.resize({ width: 400, height: 300 });
    expect(recorder.told).toEqual(['cut', 'fly', 'glide', 'fly', 'cut']);
  });

  test('what the story shows is fitted again in a pane of another size, unless the reader strayed', () => {
    const view = opened();
    view.fit([izium, kupiansk], 12);
    const wide = view.camera.zoom;
    view.resize({ width: 400, height: 250 });
    expect(view.camera.zoom).toBeLessThan(wide);
    view.panBy(10, 0);
    const { camera } = view;
    view.resize({ width: 800, height: 500 });
    expect(view.camera).toEqual(camera);
  });

  test('fitted positions keep clear of the insets', () => {
    const view = opened();
    view.insets = { top: 10, right: 20, bottom: 30, left: 300 };
    view.fit([izium, kupiansk], 12);
    for (const { x, y } of [izium, kupiansk].map((position) => view.project(position))) {
      expect(x).toBeGreaterThanOrEqual(300 - 0.01);
      expect(x).toBeLessThanOrEqual(780.01);
      expect(y).toBeGreaterThanOrEqual(10 - 0.01);
      expect(y).toBeLessThanOrEqual(470.01);
    }
  });

  test('key presses add up while a move is under way', () => {
    const view = opened();
    let aim = home;
    view.attach({ go: (camera) => (aim = camera) });
    view.zoomBy(1);
    view.zoomBy(1);
    expect(aim.zoom).toBeCloseTo(9.6);
  });

  test('it stays between its zooms', () => {
    const view = opened();
    view.zoomBy(20);
    expect(view.camera.zoom).toBe(zooms.max);
    view.zoomBy(-20);
    expect(view.camera.zoom).toBe(zooms.min);
  });

  test('an empty list is not fitted', () => {
    const view = opened();
    view.fit([]);
    expect(view.camera).toEqual(home);
  });
});
