/** Tiles, style, page, settings: the same from the function and over the socket. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { defaultSettings, type Settings } from '../../src/core/contract.ts';
import { openTileArchive } from './tile-archive.ts';
import { inBothHosts, json, read } from './testing/both-hosts.ts';
import { put } from './testing/home.ts';

inBothHosts('every answer', (visit) => {
  test('every kind of answer carries the security headers', async () => {
    const paths = ['/', '/api/packs', '/tiles/world/0/0/0.mvt', '/packs/small/media/picture.svg', '/nowhere'];
    for (const { headers } of await Promise.all(paths.map((path) => visit.ask(path)))) {
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; /);
      expect(headers.get('content-security-policy')).not.toMatch(/script-src .*unsafe|\*|data:|blob:|http/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  test.each(['/', '/assets/main-Bx9.js'])(
    '%s, which may be the page or its worker, may do what the page needs',
    async (path) => {
      const policy = (await visit.ask(path)).headers.get('content-security-policy');
      for (const what of ['script', 'worker', 'style', 'img', 'font', 'connect'])
        expect(policy).toContain(`${what}-src 'self'`);
      for (const what of ['base-uri', 'form-action', 'frame-ancestors']) expect(policy).toContain(`${what} 'none'`);
    },
  );

  test.each(['DELETE', 'PATCH', 'OPTIONS'])('%s is not taken', async (method) => {
    const answer = await visit.ask('/api/packs', { method });
    expect(answer.status).toBe(405);
  });

  test.each(['/api', '/api/', '/api/packs/', '/nowhere', '/tiles', '/style', '/packs', '//api/packs'])(
    '%s is nowhere',
    async (path) => {
      expect((await visit.ask(path)).status).toBe(404);
    },
  );
});

/** A tile as it lies in the archive, unpacked. */
async function openTile(set: string, z: number, x: number, y: number) {
  const archive = openTileArchive(resolve(import.meta.dirname, `../../resources/basemap/${set}.pmtiles`), false);
  const tile = await archive.tile(z, x, y);
  archive.close();
  return tile;
}

inBothHosts('tiles', (visit) => {
  test('a stored tile', async () => {
    const answer = await visit.ask('/tiles/theatre/9/309/175.mvt');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/vnd.mapbox-vector-tile');
    const { bytes } = (await openTile('theatre', 9, 309, 175)) ?? {};
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(bytes);
  });

  test('the client that has it is told so', async () => {
    const first = await visit.ask('/tiles/theatre/9/309/175.mvt');
    const etag = first.headers.get('etag') ?? '';
    const again = await visit.ask('/tiles/theatre/9/309/175.mvt', {
      headers: { 'if-none-match': `"other", W/${etag}` },
    });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    const other = await visit.ask('/tiles/theatre/9/309/175.mvt', { headers: { 'if-none-match': '"other"' } });
    expect(other.status).toBe(200);
  });

  test('nothing there is no error', async () => {
    const answer = await visit.ask('/tiles/world/6/0/0.mvt');
    expect(answer.status).toBe(204);
    expect(await answer.text()).toBe('');
  });

  test.each([
    '/tiles/theatre/6/38/21.mvt',
    '/tiles/theatre/12/2472/1400.mvt',
    '/tiles/theatre/9/1/1.mvt',
    '/tiles/world/1/2/0.mvt',
    '/tiles/world/0/0/0.pbf',
    '/tiles/world/0/0/-1.mvt',
    '/tiles/nowhere/0/0/0.mvt',
    '/tiles/__proto__/0/0/0.mvt',
    '/tiles/constructor.json',
  ])('%s is outside', async (path) => {
    expect((await visit.ask(path)).status).toBe(404);
  });

  test('TileJSON tells zooms and bounds', async () => {
    const answer = await read<Record<string, unknown>>(await visit.ask('/tiles/world.json'));
    expect(answer).toMatchObject({ minzoom: 0, maxzoom: 6, tiles: ['/tiles/world/{z}/{x}/{y}.mvt'] });
  });
});

inBothHosts('style', (visit) => {
  test('has root-relative addresses', async () => {
    const answer = await visit.ask('/style/dark.json?lang=uk&scale=1.4');
    expect(answer.status).toBe(200);
    const text = await answer.text();
    expect(JSON.parse(text)).toMatchObject({ version: 8 });
    expect(text).not.toMatch(/https?:\/\//);
  });

  test.each([
    ['/style/neon.json', 404],
    ['/style/light.json?scale=900', 400],
    ['/style/light.json?scale=big', 400],
    ['/style/light.json?lang=%3Cscript%3E', 400],
  ])('%s is a problem', async (path, status) => {
    expect((await visit.ask(path)).status).toBe(status);
  });
});

inBothHosts('the page', (visit) => {
  test('is stamped with the settings in force', async () => {
    await visit.ask('/api/settings', json('PUT', { ...defaultSettings, theme: 'wall-dark' }));
    const answer = await visit.ask('/');
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.text()).toContain('data-theme="wall-dark"');
  });

  test('has assets that are kept for good, and fonts', async () => {
    const script = await visit.ask('/assets/main-Bx9.js');
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(script.headers.get('cache-control')).toContain('immutable');
    const etag = script.headers.get('etag') ?? '';
    expect((await visit.ask('/assets/main-Bx9.js', { headers: { 'if-none-match': etag } })).status).toBe(304);
    const font = await visit.ask('/fonts/noto-sans-latin-400-normal.woff2');
    expect(font.headers.get('content-type')).toBe('font/woff2');
  });

  test.each(['/secret.txt', '/assets/..%2fsecret.txt', '/index.html', '/assets/', '/fonts/..%2fpacks', '/fonts/x'])(
    '%s is not served',
    async (path) => {
      expect((await visit.ask(path)).status).toBe(404);
    },
  );
});

inBothHosts('settings', (visit) => {
  test('are kept, field by field', async () => {
    expect(await read<Settings>(await visit.ask('/api/settings'))).toEqual(defaultSettings);
    await visit.ask('/api/settings', json('PUT', { ...defaultSettings, theme: 'puce', textScale: 1.5 }));
    expect(await read<Settings>(await visit.ask('/api/settings'))).toEqual({ ...defaultSettings, textScale: 1.5 });
    expect(JSON.parse(readFileSync(join(visit.home.dataDir, 'settings.json'), 'utf8'))).toMatchObject({
      textScale: 1.5,
    });
  });

  test('a damaged file means the defaults', async () => {
    put(join(visit.home.dataDir, 'settings.json'), '{"theme":"dar');
    expect(await read<Settings>(await visit.ask('/api/settings'))).toEqual(defaultSettings);
  });

  test.each([
    ['no pane is open', { article: false, map: false, timeline: false }],
    ['a pane is larger than all of them', { split: -1e300 }],
  ])('where %s, the panes are as at first', async (_, part) => {
    const panes = { ...defaultSettings.panes, ...part };
    await visit.ask('/api/settings', json('PUT', { ...defaultSettings, panes }));
    expect(await read<Settings>(await visit.ask('/api/settings'))).toEqual(defaultSettings);
  });

  test.each(['[]', '7', 'nonsense', ''])('%s is refused', async (body) => {
    const init = { method: 'PUT', headers: { 'content-type': 'application/json' }, body };
    expect((await visit.ask('/api/settings', init)).status).toBe(400);
  });
});
