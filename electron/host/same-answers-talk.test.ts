/** The presentation under way: kept on disk, and hostile until read. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Talk } from '../../src/core/contract.ts';
import { newShow } from '../../src/core/present/show.ts';
import { inBothHosts, json, read } from './testing/both-hosts.ts';

const talk: Talk = { pack: 'small', seed: 7, show: { ...newShow, running: true, hands: { q: { 0: 12 } } } };

inBothHosts('the talk', (visit) => {
  test('is none before the first', async () => {
    expect(await read(await visit.ask('/api/talk'))).toBeNull();
  });
  test('is there again once it was kept', async () => {
    expect((await visit.ask('/api/talk', json('PUT', talk))).status).toBe(204);
    expect(await read(await visit.ask('/api/talk'))).toEqual(talk);
  });
  test('with a field that no talk has is refused, and the one before stays', async () => {
    await visit.ask('/api/talk', json('PUT', talk));
    const answer = await visit.ask(
      '/api/talk',
      json('PUT', { ...talk, show: { ...talk.show, hands: { q: { 9: -1 } } } }),
    );
    expect(answer.status).toBe(400);
    expect(await read(await visit.ask('/api/talk'))).toEqual(talk);
  });
  test('begins anew where its file is no use', async () => {
    mkdirSync(visit.home.dataDir, { recursive: true });
    writeFileSync(join(visit.home.dataDir, 'talk.json'), '{"pack":');
    expect(await read(await visit.ask('/api/talk'))).toBeNull();
  });
});
