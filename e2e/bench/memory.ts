/**
 * A million answers to 1,000, 10,000 and 100,000 facts: storing one more, opening Today and opening the statistics,
 * through the core, beside the same statements and ts-fsrs alone on a database of the same making.
 */
import { randomUUID } from 'node:crypto';
import { cpSync, mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createNodePorts } from '../../electron/host/ports.ts';
import { root } from '../../electron/launch/program.ts';
import type { Answer } from '../../src/core/contract.ts';
import { createCore, type Core } from '../../src/core/core.ts';
import { dayOf } from '../../src/core/memory/day.ts';
import { newFolder } from './app.ts';
import { openBareMemory } from './bare-memory.ts';
import { percentile, ratios, type Figure } from './figure.ts';
import { writeReader, type Reader } from './reader.ts';

const sizes = [1000, 10_000, 100_000];
const rounds = 20;
/** In all rounds fewer than there are facts, so that something is left to ask. */
const answersInRound = 40;

export async function measureMemory(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const facts of sizes) figures.push(...(await measureOne(facts)));
  return figures;
}

async function measureOne(facts: number): Promise<Figure[]> {
  const dataDir = await newFolder();
  const reader = writeReader(dataDir, facts);
  const bareFile = join(dataDir, 'bare.db');
  cpSync(join(dataDir, 'answers.db'), bareFile);
  const resourcesDir = join(dataDir, 'resources');
  mkdirSync(join(resourcesDir, 'basemap'), { recursive: true });
  const clock = { now: () => reader.now, offset: () => 0 };
  const ports = createNodePorts({ resourcesDir, rendererDir: join(root, 'out/renderer'), dataDir }, { clock });
  const core = createCore(ports);
  const bare = openBareMemory(bareFile);
  const day = dayOf({ at: reader.now, offset: 0 });

  const opened = await timed(() => ask(core, '/api/packs'));
  await openToday(core, reader);
  const app: number[][] = [];
  const floor: number[][] = [];
  const today: number[] = [];
  const query: number[] = [];
  const stats: number[] = [];
  const sums: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const answers = Array.from({ length: answersInRound }, (_, at) =>
      anAnswer(reader, facts, round * answersInRound + at),
    );
    const own: number[] = [];
    const least: number[] = [];
    for (const answer of answers) {
      own.push(await timed(() => ask(core, '/api/answers', answer)));
      least.push(await timed(() => bare.answer(answer, reader.now)));
    }
    app.push(own);
    floor.push(least);
    today.push(await timed(() => openToday(core, reader)));
    query.push(await timed(() => reader.packs.forEach((pack) => bare.weakest(pack, day))));
    stats.push(await timed(() => ask(core, '/api/stats?days=365')));
    sums.push(await timed(() => bare.sums(day - 364)));
  }
  bare.close();
  ports.close();
  await rm(dataDir, { recursive: true });

  const of = (share: number, values: number[][]) => values.map((one) => percentile(one, share));
  const name = `${facts.toLocaleString('en-GB')} facts`;
  const ratio = ratios(of(50, app), of(50, floor));
  return [
    { what: `${name}: log checked and opened`, unit: 'ms', values: [opened] },
    { what: `${name}: answer stored, p50`, unit: 'ms', values: of(50, app) },
    { what: `${name}: answer stored, p95`, unit: 'ms', values: of(95, app) },
    { what: `${name}: answer stored, slowest`, unit: 'ms', values: of(100, app) },
    { what: `${name}: bare SQL and ts-fsrs, p50`, unit: 'ms', values: of(50, floor) },
    { what: `${name}: answer over bare`, unit: '×', values: ratio, target: { limit: 2, better: 'lower' } },
    { what: `${name}: Today opened`, unit: 'ms', values: today },
    { what: `${name}: bare SQL of Today`, unit: 'ms', values: query },
    { what: `${name}: statistics opened`, unit: 'ms', values: stats },
    { what: `${name}: bare SQL of the statistics`, unit: 'ms', values: sums },
  ];
}

/** Milliseconds. */
async function timed(work: () => unknown): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

async function ask(core: Core, path: string, body?: object): Promise<unknown> {
  const init = body && {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
  const answer = await core.fetch(new Request(`app://salient${path}`, init));
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

const openToday = (core: Core, { packs }: Reader) =>
  ask(core, '/api/sittings', { id: randomUUID(), kind: 'today', packs, minutes: 20 });

/** Each to a fact of its own, spread over the packs. */
function anAnswer({ packs }: Reader, facts: number, number: number): Answer {
  const fact = `fact-${(number * 7) % Math.min(facts, 1000)}`;
  return {
    ...{ id: randomUUID(), pack: packs[number % packs.length] ?? '', packVersion: '1.0.0', fact },
    ...{ question: `${fact}-chosen`, face: 'choose', sitting: randomUUID(), mode: 'today' },
    ...{ response: 'this', credit: 1, elapsedMs: 4200 },
  };
}
