/** Real files, truncated and with flipped bits: the app starts, says what happened, and one click restores. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Library, StoredAnswer } from '../../src/core/contract.ts';
import { createCore, type Core } from '../../src/core/core.ts';
import { createNodePorts } from './ports.ts';
import { anAnswer } from './testing/an-answer.ts';
import { json, read } from './testing/both-hosts.ts';
import { makeHome, type Home } from './testing/home.ts';

const count = 60;
let home: Home;
let whole: Buffer;
/** the file and its write-ahead log as a killed program leaves them */
let killed: { file: Buffer; log: Buffer };
let ids: string[];
let backup: string;
let file: string;

/** What a start does, with the files as they lie. */
async function start<T>(visit: (ask: Core['fetch']) => Promise<T>): Promise<T> {
  const ports = createNodePorts(home);
  try {
    return await visit(createCore(ports).fetch);
  } finally {
    await ports.close();
  }
}
const at = (path: string, init?: RequestInit) => new Request(`app://salient${path}`, init);

beforeAll(async () => {
  home = makeHome();
  file = join(home.dataDir, 'answers.db');
  await start(async (ask) => {
    for (let number = 0; number < count; number += 1) await ask(at('/api/answers', json('POST', anAnswer())));
    killed = { file: readFileSync(file), log: readFileSync(`${file}-wal`) };
    ids = await idsOf(ask);
  });
  whole = readFileSync(file);
  backup = readdirSync(join(home.dataDir, 'backups'))[0] ?? ''; // made as it closed
});
afterAll(() => home.remove());

const idsOf = async (ask: Core['fetch']) =>
  (await read<StoredAnswer[]>(await ask(at('/api/answers')))).map(({ id }) => id);

/** Leaves only the backup. */
function clear(): void {
  for (const name of readdirSync(home.dataDir)) if (name.startsWith('answers.')) rmSync(join(home.dataDir, name));
  for (const name of readdirSync(join(home.dataDir, 'backups'))) {
    if (name !== backup) rmSync(join(home.dataDir, 'backups', name));
  }
}

/** Starts on this file beside the backup; answers are all there, or are once what is offered was taken. */
async function startOn(bytes: Buffer): Promise<'whole' | 'restored'> {
  clear();
  writeFileSync(file, bytes);
  return start(async (ask) => {
    const answers = async () => (await read<StoredAnswer[]>(await ask(at('/api/answers')))).length;
    const { notices } = await read<Library>(await ask(at('/api/packs')));
    const [notice] = notices;
    if (!notice) {
      expect(await answers()).toBe(count);
      return 'whole';
    }
    expect(notice.title).toMatch(/damaged|no answers|cannot be stored/);
    expect(notice.safe).toBeTruthy();
    if (!notice.offer) {
      // a newer version's file, as far as anyone can tell: it is left alone, and the reader is told what to do
      expect(notice.type).toBe('storage-newer');
      return 'whole';
    }
    expect(notice.offer).toMatchObject({ name: backup, answers: count });
    const restored = await ask(at(`/api/backups/${backup}/restore`, json('POST', null)));
    expect(restored.status).toBe(200);
    expect(await answers()).toBe(count);
    return 'restored';
  });
}

test('cut off anywhere', async () => {
  // of the last page the end may be empty
  const last = whole.length - 4097;
  const lengths = [0, 1, 15, 16, 99, 100, 101, 4095, 4096, 4097, ...fc.sample(fc.nat(last), 40)];
  for (const length of lengths) expect(await startOn(whole.subarray(0, length)), `${length} bytes`).toBe('restored');
}, 120_000);

test('with any one bit flipped, or a page of zeros', async () => {
  const seen = new Set<string>();
  for (const bit of [0, 8 * 18, 8 * 100, ...fc.sample(fc.nat(whole.length * 8 - 1), 60)]) {
    const bytes = Buffer.from(whole);
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    seen.add(await startOn(bytes));
  }
  for (let page = 0; page < whole.length; page += 4096) {
    seen.add(await startOn(Buffer.from(whole).fill(0, page, page + 4096)));
  }
  expect(seen).toContain('restored');
}, 120_000);

test('the log beside it cut off or with any one bit flipped: up to there all is kept, and answers go on', async () => {
  const kept = new Set<number>();
  const { file: bytes, log: whole } = killed;
  const cuts = [0, 31, 32, 33, whole.length, ...fc.sample(fc.nat(whole.length), 9)].map((end) =>
    whole.subarray(0, end),
  );
  const flips = fc.sample(fc.nat(whole.length * 8 - 1), 9).map((bit) => {
    const log = Buffer.from(whole);
    log[bit >> 3] = (log[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    return log;
  });
  for (const log of [...cuts, ...flips]) {
    clear();
    writeFileSync(file, bytes);
    writeFileSync(`${file}-wal`, log);
    await start(async (ask) => {
      const there = await idsOf(ask);
      expect(there).toEqual(ids.slice(0, there.length));
      kept.add(there.length);
      // where none is left, the backup is offered
      const { notices } = await read<Library>(await ask(at('/api/packs')));
      expect(notices.map(({ type }) => type)).toEqual(there.length === 0 ? ['answers-missing'] : []);
      expect((await ask(at('/api/answers', json('POST', anAnswer())))).status).toBe(201);
    });
  }
  expect(kept).toContain(count);
  expect(kept.size).toBeGreaterThan(2);
}, 120_000);

test('gone, though there were answers', async () => {
  expect(await startOn(whole)).toBe('whole');
  rmSync(file);
  await start(async (ask) => {
    const { notices } = await read<Library>(await ask(at('/api/packs')));
    expect(notices).toMatchObject([{ type: 'answers-missing', offer: { answers: count } }]);
  });
});
