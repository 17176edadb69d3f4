/**
 * A tile over loopback, from the app's host and from a bare server that knows where every tile lies: throughput on one
 * connection, and how long the slowest hundredth take with eight.
 */
import { openSync, readSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PMTiles } from 'pmtiles';
import { root } from '../../electron/launch/program.ts';
import { startLoopback } from '../hosts/browser.ts';
import { newFolder } from './app.ts';
import { percentile, ratios, type Figure } from './figure.ts';
import { startServer } from './server.ts';

const rounds = 15;
const roundMs = 500;
/** zooms and tiles asked for, spread evenly over the theatre */
const zooms = [8, 9, 10, 11];
const sample = 400;

/** Address of a tile and where it lies in the archive. */
export type Range = [path: string, offset: number, length: number];
export interface KnownRanges {
  archive: string;
  ranges: Range[];
}

export async function measureTiles(): Promise<Figure[]> {
  const known = await knownRanges('theatre');
  const paths = known.ranges.map(([path]) => path);
  const bare = await startServer('bare-tile-server.ts', known);
  const app = await startHost();
  const rates: Record<'app' | 'bare', number[]> = { app: [], bare: [] };
  const slow: number[] = [];
  await ask(app.origin, app.cookie, paths, 8); // both warm
  await ask(`http://127.0.0.1:${bare.port}`, '', paths, 8);
  for (let round = 0; round < rounds; round += 1) {
    rates.app.push((await ask(app.origin, app.cookie, paths, 1)).length / (roundMs / 1000));
    rates.bare.push((await ask(`http://127.0.0.1:${bare.port}`, '', paths, 1)).length / (roundMs / 1000));
    slow.push(percentile(await ask(app.origin, app.cookie, paths, 8), 99));
  }
  await bare.end();
  await app.end();
  return [
    { what: 'tiles on one connection, app', unit: 'a second', values: rates.app },
    { what: 'tiles on one connection, bare server', unit: 'a second', values: rates.bare },
    {
      what: 'app over bare server',
      unit: '×',
      values: ratios(rates.app, rates.bare),
      target: { limit: 0.7, better: 'higher' },
    },
    { what: 'a tile with eight connections, p99', unit: 'ms', values: slow, target: { limit: 2, better: 'lower' } },
  ];
}

/** Asks for tiles in turn for as long as a round lasts. @returns milliseconds each took */
async function ask(origin: string, cookie: string, paths: readonly string[], connections: number): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const taken: number[] = [];
  const until = performance.now() + roundMs;
  let next = 0;
  const one = async () => {
    while (performance.now() < until) {
      const begun = performance.now();
      await fetchTile(`${origin}${paths[next++ % paths.length] ?? ''}`, cookie, agent);
      taken.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  agent.destroy();
  return taken;
}

function fetchTile(address: string, cookie: string, agent: Agent): Promise<void> {
  return new Promise((done, failed) => {
    get(address, { agent, headers: cookie ? { cookie } : {} }, (response) => {
      if (response.statusCode !== 200) failed(new Error(`${address}: ${response.statusCode}`));
      response.resume().once('end', done).once('error', failed);
    }).once('error', failed);
  });
}

async function startHost(): Promise<{ origin: string; cookie: string; end: () => Promise<void> }> {
  const dataDir = await newFolder();
  const host = await startLoopback({ dataDir });
  const opened = await fetch(host.link);
  const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
  const end = async () => {
    await host.end();
    await rm(dataDir, { recursive: true });
  };
  return { origin: host.origin, cookie, end };
}

/** Where tiles lie, as the archive's own reader finds them: the last bytes it reads for a tile are the tile. */
async function knownRanges(set: string): Promise<KnownRanges> {
  const archive = join(root, `resources/basemap/${set}.pmtiles`);
  const fd = openSync(archive, 'r');
  let last: [offset: number, length: number] = [0, 0];
  const reader = new PMTiles({
    getKey: () => archive,
    getBytes: (offset, length) => {
      last = [offset, length];
      const data = new ArrayBuffer(length);
      readSync(fd, new Uint8Array(data), 0, length, offset);
      return Promise.resolve({ data });
    },
  });
  const header = await reader.getHeader();
  const ranges: Range[] = [];
  for (const [z, x, y] of addresses(header)) {
    if (await reader.getZxy(z, x, y)) ranges.push([`/tiles/${set}/${z}/${x}/${y}.mvt`, ...last]);
  }
  const every = Math.max(1, Math.floor(ranges.length / sample));
  return { archive, ranges: ranges.filter((_, index) => index % every === 0) };
}

interface Bounds {
  minLon: number;
  minLat: number;
  maxLon: number;
  maxLat: number;
}

/** Every tile of the zooms that touches the bounds. */
function addresses({ minLon, minLat, maxLon, maxLat }: Bounds): [number, number, number][] {
  return zooms.flatMap((z) => {
    const column = (lon: number) => Math.floor(((lon + 180) / 360) * 2 ** z);
    const row = (lat: number) => {
      const angle = (lat * Math.PI) / 180;
      return Math.floor(((1 - Math.asinh(Math.tan(angle)) / Math.PI) / 2) * 2 ** z);
    };
    const span = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
    return span(column(minLon), column(maxLon)).flatMap((x) =>
      span(row(maxLat), row(minLat)).map((y): [number, number, number] => [z, x, y]),
    );
  });
}
