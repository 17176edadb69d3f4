import type { GeoJSONSource, Map as MapLibreMap, MapMouseEvent, StyleSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type { Camera } from '../../core/place/mercator.ts';
import type { Position } from '../../core/place/distance.ts';
import { dataOf, parts, pickable, sourceOf, type Part } from './compose-style.ts';
import { zooms, type Driver, type MapView } from './map-view.svelte.ts';
import { pixelRatioFor, type Renderer } from './renderer.ts';
import { emptyScene, type Scene } from './scene.ts';
import { picture, pictureRatio } from './scene-images.ts';

/** What a reader picked: a position, and the id of the mark there, if there is one. */
export interface Pick {
  at: Position;
  id?: string;
}
export interface GlMapEvents {
  pick(pick: Pick): void;
  hover(id: string | undefined): void;
}

/** How far beside a mark a pointer still means it, CSS pixels. */
const reach = { mouse: 5, touch: 12 };
/** Milliseconds a move takes. */
const pace = { fly: 700, glide: 180 };

/** The WebGL map: keeps MapLibre in step with a `MapView`, a style and a scene. */
export class GlMap implements Driver {
  readonly #map: MapLibreMap;
  readonly #view: MapView;
  readonly #events: GlMapEvents;
  readonly #cuts: boolean;
  #isStyled = false;
  #scene: Scene = emptyScene;
  /** what the style that is on its way has in it */
  #styled: Scene = emptyScene;
  #hovered: string | undefined;

  /** Loads MapLibre (not before: the article comes first) and starts a map in `container`. */
  static async start(container: HTMLElement, view: MapView, renderer: Renderer, events: GlMapEvents): Promise<GlMap> {
    const library = await import('maplibre-gl');
    library.setWorkerUrl(new URL(workerUrl, import.meta.url).href);
    return new GlMap(library.Map, container, view, renderer, events);
  }

  private constructor(
    Library: typeof MapLibreMap,
    container: HTMLElement,
    view: MapView,
    renderer: Renderer,
    events: GlMapEvents,
  ) {
    const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#cuts = renderer === 'software' || reducedMotion;
    this.#view = view;
    this.#events = events;
    const pixelRatio = () => pixelRatioFor(renderer, devicePixelRatio, container.clientWidth * container.clientHeight);
    this.#map = new Library({
      container,
      center: [...view.camera.center],
      zoom: view.camera.zoom,
      minZoom: zooms.min,
      maxZoom: zooms.max,
      // free around the globe, short of the empty polar seas
      maxBounds: [-Infinity, -72, Infinity, 84],
      pixelRatio: pixelRatio(),
      fadeDuration: 0,
      attributionControl: false,
      dragRotate: false,
      touchPitch: false,
      pitchWithRotate: false,
      maxPitch: 0,
      keyboard: false,
      boxZoom: false,
    });
    this.#map.touchZoomRotate.disableRotation();
    // MapCanvas itself takes the focus and the keys, and is what a screen reader finds
    for (const own of ['tabindex', 'role', 'aria-label']) this.#map.getCanvas().removeAttribute(own);
    this.#listen(pixelRatio);
    view.attach(this);
  }

  /** Shows a style; MapLibre applies what differs from the last one. */
  show(style: StyleSpecification, scene: Scene): void {
    this.#scene = scene;
    this.#styled = scene;
    this.#view.idle = false;
    // there is nothing to compare with until the first one is there
    this.#map.setStyle(style, { diff: this.#isStyled });
  }

  /** Shows a scene in the style that is there. */
  draw(scene: Scene): void {
    const changed = parts.filter((part) => scene[part] !== this.#scene[part]);
    this.#scene = scene;
    this.#fill(changed);
  }

  go({ center, zoom }: Camera, how: 'fly' | 'glide' | 'cut'): void {
    const camera = { center: [...center] as [number, number], zoom };
    if (how === 'cut' || this.#cuts) this.#map.jumpTo(camera);
    else if (how === 'glide') this.#map.easeTo({ ...camera, duration: pace.glide });
    else this.#map.flyTo({ ...camera, duration: pace.fly });
  }

  remove(): void {
    this.#view.attach(undefined);
    this.#map.remove();
  }

  #listen(pixelRatio: () => number): void {
    const map = this.#map;
    const view = this.#view;
    map.setMissingStyleImageResolver((id) => {
      const image = picture(id);
      if (image) map.addImage(id, image, { pixelRatio: pictureRatio });
    });
    // a scene that changed while the style was on its way; what is lit has states besides, which no style holds
    map.on('style.load', () => {
      this.#isStyled = true;
      this.#fill(parts.filter((part) => this.#scene[part] !== this.#styled[part]));
      this.#light();
    });
    map.on('error', ({ error }) => console.error('Map:', error.message, error));
    map.on('movestart', () => (view.idle = false));
    const report = (resting: boolean) => {
      const { lng, lat } = map.getCenter();
      view.report({ center: [lng, lat], zoom: map.getZoom() }, resting);
    };
    map.on('move', (event) => {
      // not only as it begins: MapLibre holds a wheel's tick back for a moment, and then moves a map already called
      // back; and what a wheel moves does not carry its event
      if (('originalEvent' in event && event.originalEvent) || map.scrollZoom.isZooming()) view.stray();
      report(false);
    });
    map.on('moveend', () => report(true));
    map.on('idle', () => (view.idle = true));
    map.on('resize', () => {
      const ratio = pixelRatio();
      // setting it resizes the map once more
      if (map.getPixelRatio() !== ratio) map.setPixelRatio(ratio);
    });
    map.on('click', (event) => {
      const touch = event.originalEvent instanceof PointerEvent && event.originalEvent.pointerType === 'touch';
      const id = this.#markAt(event, touch ? reach.touch : reach.mouse);
      this.#events.pick({ at: [event.lngLat.lng, event.lngLat.lat], ...(id && { id }) });
    });
    map.on('mousemove', (event) => {
      // while the map is dragged, what passes under the pointer is not meant
      if (!map.isMoving()) this.#hover(this.#markAt(event, reach.mouse));
    });
    map.on('mouseout', () => this.#hover(undefined));
  }

  /** Hands parts of the scene to their sources, once the style has them. */
  #fill(changed: readonly Part[]): void {
    const map = this.#map;
    for (const part of changed) {
      const source = map.getSource<GeoJSONSource>(sourceOf[part]);
      if (!source) return;
      this.#view.idle = false;
      void source.setData(dataOf(part, this.#scene));
    }
    if (changed.includes('lit')) this.#light();
  }

  /** What is lit brings its own name: the quiet one beside its dot is hidden. */
  #light(): void {
    const map = this.#map;
    if (!map.getSource(sourceOf.places)) return;
    map.removeFeatureState({ source: sourceOf.places });
    for (const { properties } of this.#scene.lit)
      map.setFeatureState({ source: sourceOf.places, id: properties.id }, { lit: true });
  }

  #hover(id: string | undefined): void {
    if (id === this.#hovered) return;
    this.#hovered = id;
    this.#map.getCanvas().style.cursor = id ? 'pointer' : '';
    this.#events.hover(id);
  }

  /** The mark under a pointer: a point or its name before a line. */
  #markAt({ point: { x, y } }: MapMouseEvent, within: number): string | undefined {
    const layers = pickable.filter((layer) => this.#map.getLayer(layer));
    const found = this.#map.queryRenderedFeatures(
      [
        [x - within, y - within],
        [x + within, y + within],
      ],
      { layers },
    );
    const best = found.find((feature) => feature.geometry.type === 'Point') ?? found[0];
    return best?.properties.id as string | undefined;
  }
}
