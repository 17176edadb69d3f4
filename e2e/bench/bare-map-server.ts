/** The bare MapLibre page: page, library and the lesson's style from here, fonts and tiles from the app's own core. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { createNodePorts } from '../../electron/host/ports.ts';
import { root } from '../../electron/launch/program.ts';
import { createCore } from '../../src/core/core.ts';
import { lessonStyle } from './lesson-style.ts';

const page = `<!doctype html>
<meta charset="utf-8" />
<title>Bare map</title>
<style>body { margin: 0 } .maplibregl-control-container { display: none } canvas { position: absolute }</style>
<div id="map"></div>
<script type="module">
  const asked = fetch('/lesson-style.json').then((answer) => answer.json());
  const { Map, setWorkerUrl } = await import('/maplibre-gl.mjs');
  setWorkerUrl('/maplibre-gl-worker.mjs');
  const { style, pictures, ratio } = await asked;
  const wanted = Object.fromEntries([...new URLSearchParams(location.search)].map(([name, value]) => [name, Number(value)]));
  const box = document.getElementById('map').style;
  box.width = wanted.width + 'px';
  box.height = wanted.height + 'px';
  const map = new Map({
    container: 'map',
    style,
    center: [wanted.lon, wanted.lat],
    zoom: wanted.zoom,
    fadeDuration: 0,
    attributionControl: false,
  });
  map.setMissingStyleImageResolver((id) => {
    const picture = pictures[id];
    if (picture) map.addImage(id, { ...picture, data: new Uint8Array(picture.data) }, { pixelRatio: ratio });
  });
  window.map = map; // to be led by the bench
  map.once('idle', () => (document.documentElement.dataset.idle = performance.now()));
</script>`;

const [dataDir] = (await once(process, 'message')) as [string];
const core = createCore(
  createNodePorts({ resourcesDir: join(root, 'resources'), rendererDir: join(root, 'out/renderer'), dataDir }),
);
const style = JSON.stringify(await lessonStyle(core));
const answer = getRequestListener(async (request) => {
  const { pathname } = new URL(request.url);
  if (pathname === '/') return new Response(page, { headers: { 'content-type': 'text/html' } });
  if (pathname === '/lesson-style.json')
    return new Response(style, { headers: { 'content-type': 'application/json' } });
  if (!/^\/maplibre-gl[a-z-]*\.mjs$/.test(pathname)) return core.fetch(request);
  const library = await readFile(join(root, 'node_modules/maplibre-gl/dist', pathname));
  return new Response(new Uint8Array(library), { headers: { 'content-type': 'text/javascript' } });
});

const server = createServer((request, response) => void answer(request, response));
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
