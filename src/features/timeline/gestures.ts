/** Mouse, pen, fingers and wheel on the timeline, told as panning and zooming. */
import type { Camera } from './camera.svelte.ts';

/** Pixels a pointer may tremble within a click. */
const tremble = 4;
/** Zoom for one notch of a wheel, 100 px of scrolling. */
const notch = 1.25;

/** @returns what takes the listeners off again */
export function gestures(camera: Camera): (stage: HTMLElement) => () => void {
  return (stage) => {
    const pointers = new Map<number, { x: number; y: number }>();
    let dragged = false;
    let start = { x: 0, y: 0 };
    const at = (event: MouseEvent) => ({ x: event.clientX - stage.getBoundingClientRect().left, y: event.clientY });

    function down(event: PointerEvent) {
      if (event.button !== 0) return;
      if (pointers.size === 0) {
        start = at(event);
        dragged = false;
      }
      pointers.set(event.pointerId, at(event));
    }
    function move(event: PointerEvent) {
      const before = pointers.get(event.pointerId);
      if (!before) return;
      const after = at(event);
      if (!dragged && Math.hypot(after.x - start.x, after.y - start.y) < tremble && pointers.size === 1) return;
      if (!dragged) stage.setPointerCapture(event.pointerId);
      dragged = true;
      const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
      if (other) pinch(before, after, other);
      else camera.pan(after.x - before.x);
      pointers.set(event.pointerId, after);
    }
    function pinch(before: { x: number }, after: { x: number }, other: { x: number }) {
      const grown = Math.abs(after.x - other.x) / Math.max(1, Math.abs(before.x - other.x));
      camera.zoomAt((before.x + other.x) / 2, Math.min(2, Math.max(0.5, grown)));
      camera.pan((after.x - before.x) / 2);
    }
    function up(event: PointerEvent) {
      pointers.delete(event.pointerId);
    }
    /** The click that ends a drag chooses nothing. */
    function click(event: MouseEvent) {
      if (!dragged) return;
      dragged = false;
      event.stopPropagation();
      event.preventDefault();
    }
    function wheel(event: WheelEvent) {
      event.preventDefault();
      const perUnit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
      if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) camera.pan(-sideways * perUnit);
      else camera.zoomAt(at(event).x, notch ** ((-event.deltaY * perUnit) / 100));
    }
    function doubled(event: MouseEvent) {
      camera.zoomBy(event.shiftKey ? 1 / 3 : 3, camera.timeAt(at(event).x));
    }

    const off = new AbortController();
    const { signal } = off;
    stage.addEventListener('pointerdown', down, { signal });
    stage.addEventListener('pointermove', move, { signal });
    stage.addEventListener('pointerup', up, { signal });
    stage.addEventListener('pointercancel', up, { signal });
    stage.addEventListener('click', click, { signal, capture: true });
    stage.addEventListener('dblclick', doubled, { signal });
    stage.addEventListener('wheel', wheel, { signal, passive: false });
    return () => off.abort();
  };
}
