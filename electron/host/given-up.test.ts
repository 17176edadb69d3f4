/** A sender that goes away in the middle of what it sends. */
import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createCore } from '../../src/core/core.ts';
import { serveLoopback, type Loopback } from './loopback.ts';
import { createNodePorts, type NodePorts } from './ports.ts';
import { makeHome, type Home } from './testing/home.ts';

let home: Home;
let ports: NodePorts;
let loopback: Loopback;
/** what is sent has begun to be read, and has been answered */
let begun: PromiseWithResolvers<void>;
let answered: PromiseWithResolvers<void>;
beforeEach(async () => {
  home = makeHome();
  ports = createNodePorts(home);
  begun = Promise.withResolvers();
  answered = Promise.withResolvers();
  const core = createCore(ports);
  const watched = async (request: Request) => {
    if (request.method !== 'POST') return core.fetch(request);
    const answer = core.fetch(request);
    begun.resolve();
    return answer.finally(() => answered.resolve());
  };
  loopback = await serveLoopback({ fetch: watched });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await loopback.close();
  await ports.close();
  home.remove();
});

test.each(['application/zip', 'application/json'])('%s: nothing is kept of it, and nothing is logged', async (type) => {
  const logged = vi.spyOn(console, 'error').mockReturnValue(undefined);
  const opened = await fetch(loopback.openLink());
  const [cookie = ''] = opened.headers.get('set-cookie')?.split(';') ?? [];
  const socket = connect(loopback.port, '127.0.0.1');
  await once(socket, 'connect');
  const path = type === 'application/zip' ? '/api/packs' : '/api/import/salient.json';
  const lines = [`POST ${path} HTTP/1.1`, `Host: 127.0.0.1:${loopback.port}`, `Cookie: ${cookie}`];
  const about = [`Origin: ${loopback.origin}`, `Content-Type: ${type}`, 'Content-Length: 100000', '', 'only the begi'];
  socket.write([...lines, ...about].join('\r\n'));
  await begun.promise;
  socket.destroy();
  await answered.promise;
  const library = await fetch(`${loopback.origin}/api/packs`, { headers: { cookie } });
  expect(await library.json()).toMatchObject({ packs: [{ id: 'small' }], damaged: [] });
  expect(logged).not.toHaveBeenCalled();
});
