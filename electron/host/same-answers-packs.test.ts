/** Packs and their media: the same from the function and over the socket. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Library, PackSummary, Problem } from '../../src/core/contract.ts';
import type { Lesson } from '../../src/core/pack/lesson.ts';
import { inBothHosts, read } from './testing/both-hosts.ts';
import { put } from './testing/home.ts';
import { smallPack, smallPackZip } from './testing/small-pack.ts';

const zipped = (body: Buffer): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/zip' },
  body: new Uint8Array(body),
});

inBothHosts('packs', (visit) => {
  test('are listed and read', async () => {
    const library = await read<Library>(await visit.ask('/api/packs'));
    expect(library).toMatchObject({ packs: [{ id: 'small', origin: 'bundled' }], damaged: [], notices: [] });
    const lesson = await read<Lesson>(await visit.ask('/api/packs/small'));
    expect(lesson.article.title).toBe('A small lesson');
  });

  test('an unknown one is a problem that says what to do', async () => {
    const answer = await visit.ask('/api/packs/none');
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(await read<Problem>(answer)).toMatchObject({ type: 'pack-unknown', status: 404 });
  });

  test('a damaged one is listed with what is wrong, and the others work', async () => {
    put(join(visit.home.resourcesDir, 'packs/broken/pack.json'), '{"format":"salient/9"');
    put(join(visit.home.dataDir, 'packs/torn.salient'), 'PK\x03\x04 torn');
    const { packs, damaged } = await read<Library>(await visit.ask('/api/packs'));
    expect(packs.map(({ id }) => id)).toEqual(['small']);
    expect(damaged.map(({ name }) => name).sort()).toEqual(['broken', 'torn.salient']);
    for (const { problem } of damaged) {
      expect(problem).toMatchObject({ type: 'pack-damaged', status: 422 });
      expect(problem.issues?.length).toBeGreaterThan(0);
      expect(problem.safe).toBeTruthy();
      expect(problem.action).toBeTruthy();
    }
    expect((await visit.ask('/api/packs/broken')).status).toBe(422);
    expect((await visit.ask('/api/packs/torn')).status).toBe(422);
  });

  test.each(['data', 'facts', 'memory'])('one called %s is refused: a page has that address', async (id) => {
    const answer = await visit.ask('/api/packs', zipped(smallPackZip(smallPack(id))));
    expect(answer.status).toBe(422);
    expect((await read<Problem>(answer)).issues).toMatchObject([
      {
        file: 'pack.json',
        field: 'id',
        expected: expect.stringContaining('pages of Salient') as string,
        found: JSON.stringify(id),
      },
    ]);
  });

  test('one is imported, read, and replaced by its next version', async () => {
    const files = smallPack('brought');
    const answer = await visit.ask('/api/packs', zipped(smallPackZip(files)));
    expect(answer.status).toBe(201);
    expect(await read<PackSummary>(answer)).toMatchObject({ id: 'brought', origin: 'imported', version: '1.0.0' });
    expect((await visit.ask('/api/packs/brought')).status).toBe(200);
    expect((await visit.ask('/packs/brought/media/picture.svg')).status).toBe(200);

    files['pack.json'] = files['pack.json']?.replace('1.0.0', '1.1.0') ?? '';
    expect((await visit.ask('/api/packs', zipped(smallPackZip(files, 'in-a-folder/')))).status).toBe(201);
    const { packs } = await read<Library>(await visit.ask('/api/packs'));
    expect(packs.map(({ id, version }) => `${id} ${version}`)).toEqual(['small 1.0.0', 'brought 1.1.0']);
  });

  test('one with the id of a bundled lesson is refused, and nothing is kept', async () => {
    const answer = await visit.ask('/api/packs', zipped(smallPackZip()));
    expect(answer.status).toBe(409);
    expect(await read<Problem>(answer)).toMatchObject({ type: 'pack-id-taken' });
    expect((await read<Library>(await visit.ask('/api/packs'))).packs).toHaveLength(1);
  });

  test('one that is not whole is refused with its issues, and nothing is kept', async () => {
    const files = smallPack('brought');
    files['facts.json'] = '[]';
    const answer = await visit.ask('/api/packs', zipped(smallPackZip(files)));
    expect(answer.status).toBe(422);
    expect((await read<Problem>(answer)).issues).toContainEqual(expect.objectContaining({ file: 'facts.json' }));
    expect(await read<Library>(await visit.ask('/api/packs'))).toMatchObject({ packs: [{ id: 'small' }], damaged: [] });
  });

  test('one that is too large is refused', async () => {
    const answer = await visit.ask('/api/packs', zipped(Buffer.alloc(65 * 2 ** 20)));
    expect(answer.status).toBe(413);
  });

  test('one opened by name comes first and stands in for a bundled one of its id', async () => {
    const copy = join(visit.home.root, 'my-copy.salient');
    const files = smallPack();
    files['pack.json'] = files['pack.json']?.replace('1.0.0', '2.0.0') ?? '';
    put(copy, smallPackZip(files));
    visit.ports.packs.show(copy);
    const { packs, damaged } = await read<Library>(await visit.ask('/api/packs'));
    expect(packs).toMatchObject([{ id: 'small', origin: 'opened', version: '2.0.0' }]);
    expect(damaged).toEqual([]);
  });
});

inBothHosts('media', (visit) => {
  const picture = '/packs/small/media/picture.svg';
  const svg = smallPack()['media/picture.svg'] ?? '';

  test('goes out fenced in', async () => {
    const answer = await visit.ask(picture);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('image/svg+xml');
    expect(answer.headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    );
    expect(await answer.text()).toBe(svg);
  });

  test('in ranges', async () => {
    const part = await visit.ask(picture, { headers: { range: 'bytes=5-9' } });
    expect(part.status).toBe(206);
    expect(part.headers.get('content-range')).toBe(`bytes 5-9/${svg.length}`);
    expect(part.headers.get('content-length')).toBe('5');
    expect(await part.text()).toBe(svg.slice(5, 10));

    const beyond = await visit.ask(picture, { headers: { range: `bytes=${svg.length}-` } });
    expect(beyond.status).toBe(416);
    expect(beyond.headers.get('content-range')).toBe(`bytes */${svg.length}`);

    const several = await visit.ask(picture, { headers: { range: 'bytes=0-1,3-4' } });
    expect(several.status).toBe(200);
  });

  test('If-Range of this version gets the part, of another the whole', async () => {
    const etag = (await visit.ask(picture)).headers.get('etag') ?? '';
    const same = await visit.ask(picture, { headers: { range: 'bytes=0-1', 'if-range': etag } });
    expect(same.status).toBe(206);
    const other = await visit.ask(picture, { headers: { range: 'bytes=0-1', 'if-range': '"older"' } });
    expect(other.status).toBe(200);
    expect(await other.text()).toBe(svg);
  });

  test('HEAD tells without sending', async () => {
    const answer = await visit.ask(picture, { method: 'HEAD' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-length')).toBe(String(svg.length));
    expect(await answer.text()).toBe('');
  });

  test.each([
    '/packs/small/media/none.svg',
    '/packs/small/media/..%2fpack.json',
    '/packs/small/media/%2e%2e/pack.json',
    '/packs/small/media/..%5cpack.json',
    '/packs/small/pack.json',
    '/packs/small/media/picture.html',
    '/packs/none/media/picture.svg',
  ])('%s is nothing', async (path) => {
    expect((await visit.ask(path)).status).toBe(404);
  });
});
