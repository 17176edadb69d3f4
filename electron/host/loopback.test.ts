/** The guard over raw sockets, so that requests no browser and no library would send can be tried too. */
import { connect, createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serveLoopback, type Loopback } from './loopback.ts';

let loopback: Loopback;
let cookie: string;
let reached: string[];

beforeAll(async () => {
  const answer = async (request: Request) => {
    reached.push(`${request.method} ${new URL(request.url).pathname}`);
    await request.arrayBuffer();
    return new Response('the core answers');
  };
  loopback = await serveLoopback({ fetch: answer });
  const opened = await fetch(loopback.openLink());
  cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
});
beforeEach(() => {
  reached = [];
});
afterAll(() => loopback.close());

/** Sends lines as they are and waits for the other side to hang up. */
function raw(lines: string[], port = loopback.port): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(`${lines.join('\r\n')}\r\n\r\n`));
    let answer = '';
    socket.setTimeout(3000, () => reject(new Error('the other side did not hang up')));
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1');
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(answer));
  });
}

const status = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);

describe('who is let in', () => {
  const host = () => `Host: 127.0.0.1:${loopback.port}`;
  const origin = () => `Origin: http://127.0.0.1:${loopback.port}`;
  const us = () => [host(), `Cookie: ${cookie}`, 'Connection: close'];
  const post = () => ['POST /api/answers HTTP/1.1', ...us(), 'Content-Length: 2'];

  test.each<[string, () => string[]]>([
    ['a page of ours', () => ['GET / HTTP/1.1', ...us()]],
    ['its own fetch', () => ['GET /api/packs HTTP/1.1', ...us(), origin(), 'Sec-Fetch-Site: same-origin']],
    ['a typed address', () => ['GET / HTTP/1.1', ...us(), 'Sec-Fetch-Site: none']],
    ['HEAD', () => ['HEAD / HTTP/1.1', ...us()]],
    [
      'our cookie among those of other ports',
      () => ['GET / HTTP/1.1', host(), `Cookie: a=b; ${cookie}; c=d`, 'Connection: close'],
    ],
    ['a write as JSON', () => [...post(), origin(), 'Content-Type: application/json', '', '{}']],
    ['a lesson', () => [...post(), origin(), 'Content-Type: application/zip', '', '{}']],
  ])('%s', async (_, lines) => {
    expect(status(await raw(lines()))).toBe(200);
    expect(reached).toHaveLength(1);
  });

  test.each<[string, number, () => string[]]>([
    ['no Host', 400, () => ['GET / HTTP/1.1', `Cookie: ${cookie}`, 'Connection: close']],
    ['HTTP/1.0 without one', 421, () => ['GET / HTTP/1.0', `Cookie: ${cookie}`]],
    [
      'another name (DNS rebinding)',
      421,
      () => ['GET / HTTP/1.1', `Host: evil.test:${loopback.port}`, `Cookie: ${cookie}`],
    ],
    ['localhost', 421, () => ['GET / HTTP/1.1', `Host: localhost:${loopback.port}`, `Cookie: ${cookie}`]],
    ['no port', 421, () => ['GET / HTTP/1.1', 'Host: 127.0.0.1', `Cookie: ${cookie}`]],
    ['another port', 421, () => ['GET / HTTP/1.1', 'Host: 127.0.0.1:1', `Cookie: ${cookie}`]],
    ['a longer name', 421, () => ['GET / HTTP/1.1', `Host: 127.0.0.1:${loopback.port}.evil.test`, `Cookie: ${cookie}`]],
    ['two Hosts', 421, () => ['GET / HTTP/1.1', host(), 'Host: evil.test', `Cookie: ${cookie}`]],
    ['two Hosts, ours last', 421, () => ['GET / HTTP/1.1', 'Host: evil.test', host(), `Cookie: ${cookie}`]],
    ['an absolute address', 400, () => ['GET http://evil.test/ HTTP/1.1', ...us()]],
    ['a foreign origin', 403, () => ['GET / HTTP/1.1', ...us(), 'Origin: http://evil.test']],
    ['the origin null', 403, () => ['GET / HTTP/1.1', ...us(), 'Origin: null']],
    ['another local port', 403, () => ['GET / HTTP/1.1', ...us(), 'Origin: http://127.0.0.1:1']],
    ['two origins', 403, () => ['GET / HTTP/1.1', ...us(), origin(), 'Origin: http://evil.test']],
    ['cross-site', 403, () => ['GET / HTTP/1.1', ...us(), 'Sec-Fetch-Site: cross-site']],
    ['same-site, another port', 403, () => ['GET / HTTP/1.1', ...us(), 'Sec-Fetch-Site: same-site']],
    [
      'two answers to where from',
      403,
      () => ['GET / HTTP/1.1', ...us(), 'Sec-Fetch-Site: none', 'Sec-Fetch-Site: cross-site'],
    ],
    ['no cookie', 403, () => ['GET / HTTP/1.1', host()]],
    ['a wrong cookie', 403, () => ['GET / HTTP/1.1', host(), `Cookie: ${cookie.slice(0, -1)}!`]],
    ['a shorter cookie', 403, () => ['GET / HTTP/1.1', host(), `Cookie: ${cookie.slice(0, -1)}`]],
    ['the cookie under another name', 403, () => ['GET / HTTP/1.1', host(), `Cookie: x${cookie}`]],
    ['a write without Origin', 403, () => [...post(), 'Content-Type: application/json', '', '{}']],
    ['a form', 415, () => [...post(), origin(), 'Content-Type: application/x-www-form-urlencoded', '', 'a=']],
    ['a file form', 415, () => [...post(), origin(), 'Content-Type: multipart/form-data; boundary=a', '', 'a=']],
    [
      'text/plain that hides JSON',
      415,
      () => [...post(), origin(), 'Content-Type: text/plain; application/json', '', '{}'],
    ],
    ['a write of no type', 415, () => [...post(), origin(), '', '{}']],
    ['DELETE', 405, () => ['DELETE / HTTP/1.1', ...us(), origin()]],
    ['a CORS preflight', 405, () => ['OPTIONS / HTTP/1.1', ...us(), 'Origin: http://evil.test']],
    ['TRACE', 405, () => ['TRACE / HTTP/1.1', ...us()]],
    ['HEAD of an open link', 403, () => ['HEAD /open?token=x HTTP/1.1', host()]],
    ['no HTTP at all', 400, () => ['hello']],
    ['endless headers', 431, () => ['GET / HTTP/1.1', ...us(), `X: ${'x'.repeat(17_000)}`]],
  ])('%s is refused', async (_, expected, lines) => {
    const answer = await raw(lines());
    expect(status(answer)).toBe(expected);
    expect(answer).not.toMatch(/access-control-|set-cookie/i);
    expect(reached).toEqual([]);
  });

  test.each<[string, () => string[]]>([
    ['a WebSocket', () => ['GET / HTTP/1.1', ...us().slice(0, 2), 'Connection: Upgrade', 'Upgrade: websocket']],
    ['CONNECT', () => ['CONNECT evil.test:443 HTTP/1.1', host()]],
  ])('%s is hung up on', async (_, lines) => {
    expect(await raw(lines())).toBe('');
    expect(reached).toEqual([]);
  });
});

describe('the open link', () => {
  test('lets one browser in, once, and goes on by a page of ours', async () => {
    const link = loopback.openLink();
    const first = await fetch(link, { redirect: 'manual', headers: { 'sec-fetch-site': 'cross-site' } });
    expect(first.status).toBe(200);
    expect(first.headers.get('set-cookie')).toMatch(/^salient-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/);
    expect(first.headers.get('cache-control')).toBe('no-store');
    expect(await first.text()).toContain('<meta http-equiv="refresh" content="0; url=/">');

    const second = await fetch(link);
    expect(second.status).toBe(403);
    expect(second.headers.get('set-cookie')).toBeNull();
    expect(await second.text()).toContain('start Salient again');
  });

  test('leads to where the reader wanted to begin', async () => {
    const there = await serveLoopback({ fetch: async () => new Response() }, { hash: '#/small/present' });
    expect(await (await fetch(there.openLink())).text()).toContain('content="0; url=/#/small/present"');
    await there.close();
  });

  test.each(['/open', '/open?token=', '/open?token=guess', '/open?token=../..', '/open/?token=x', '/opener'])(
    '%s opens nothing',
    async (path) => {
      const answer = await fetch(loopback.origin + path);
      expect(answer.status).toBe(403);
      expect(answer.headers.get('set-cookie')).toBeNull();
    },
  );

  test('is not for a foreign name or origin', async () => {
    const token = new URL(loopback.openLink()).search;
    const foreign = await raw([`GET /open${token} HTTP/1.1`, `Host: evil.test:${loopback.port}`]);
    expect(status(foreign)).toBe(421);
    expect((await fetch(`${loopback.origin}/open${token}`)).status).toBe(200);
  });
});

describe('the door itself', () => {
  test('a port that is taken is told, not shared', async () => {
    await expect(
      serveLoopback({ fetch: () => Promise.reject(new Error('never asked')) }, { port: loopback.port }),
    ).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  test('nobody else in the network finds it', async () => {
    const outside = Object.values(networkInterfaces())
      .flat()
      .filter((one) => one?.internal === false && one.family === 'IPv4');
    for (const one of outside) {
      const refused = await new Promise((resolve) => {
        const socket = connect(loopback.port, one?.address ?? '');
        socket.once('error', () => resolve(true)).once('connect', () => resolve(false));
      });
      expect(refused).toBe(true);
    }
    // and the port is free on every other address
    const other = createServer();
    await new Promise<void>((resolve, reject) => {
      other.once('error', reject).listen({ host: '127.0.0.2', port: loopback.port }, resolve);
    }).catch((error: NodeJS.ErrnoException) => expect(error.code).toBe('EADDRNOTAVAIL')); // macOS has no 127.0.0.2
    other.close();
  });

  test('one who leaves in the middle of a request does no harm', async () => {
    const socket = connect(loopback.port, '127.0.0.1');
    socket.write(
      `POST /api/packs HTTP/1.1\r\nHost: 127.0.0.1:${loopback.port}\r\nOrigin: ${loopback.origin}\r\nCookie: ${cookie}\r\n` +
        'Content-Type: application/zip\r\nContent-Length: 1000000\r\n\r\nPK',
    );
    await expect.poll(() => reached).toEqual(['POST /api/packs']);
    socket.destroy();
    expect((await fetch(loopback.origin, { headers: { cookie } })).status).toBe(200);
  });
});
