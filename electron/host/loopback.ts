import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Core } from '../../src/core/core.ts';
import { isOpenLink, lockedOut, refusal, type House } from './guard.ts';
import { onwardPage, refusalPage } from './plain-page.ts';
import { newSecret, Tokens } from './tokens.ts';

export interface Loopback {
  port: number;
  /** `http://127.0.0.1:49152` */
  origin: string;
  /** A new address that lets one browser in, once. */
  openLink(): string;
  close(): Promise<void>;
}

/**
 * Serves our own page, and nobody else, on 127.0.0.1. `docs/decisions/0003-loopback-guard.md` says against whom.
 *
 * @param core answers what the guard lets pass
 * @param port 0 for any free one
 * @param hash where in the page whoever is let in begins, from `#` on
 * @throws where the port is taken
 */
export async function serveLoopback(core: Core, { port = 0, hash = '' } = {}): Promise<Loopback> {
  const answer = getRequestListener(core.fetch);
  const tokens = new Tokens();
  const house: House = { authority: '', cookie: { name: '', value: newSecret() } };

  const server = createServer(limits, (request, response) => {
    const refused = refusal(request, house);
    if (refused) return send(response, refusalPage(refused.status, refused.reason));
    if (!isOpenLink(request)) return void answer(request, response);

    const token = new URL(request.url ?? '', `http://${house.authority}`).searchParams.get('token') ?? '';
    if (!tokens.redeem(token)) return send(response, refusalPage(403, lockedOut));
    const { name, value } = house.cookie;
    response.setHeader('set-cookie', `${name}=${value}; HttpOnly; SameSite=Strict; Path=/`);
    send(response, onwardPage(`/${hash}`));
  });
  server.maxConnections = 64;
  server.on('upgrade', (_, socket) => socket.destroy()); // no WebSocket: CORS does not hold for them

  await listen(server, port);
  const { port: bound } = server.address() as AddressInfo;
  house.authority = `127.0.0.1:${bound}`;
  // Named by port, since a browser sends a cookie to every port of a host.
  house.cookie.name = `salient-${bound}`;
  const origin = `http://${house.authority}`;
  return {
    port: bound,
    origin,
    openLink: () => `${origin}/open?token=${tokens.issue()}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Milliseconds and bytes: our page asks for little and sends at most a lesson. */
const limits = { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 5_000, maxHeaderSize: 16 * 1024 };

/** To 127.0.0.1 by number: `localhost` may mean another address, and an open one would let the network in. */
const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      server.off('error', reject);
      resolve();
    });
  });

function send(response: ServerResponse, page: ReturnType<typeof refusalPage>): void {
  // A refused body is not read: the connection ends with the answer.
  const fields = { ...page.headers, 'content-length': Buffer.byteLength(page.body), connection: 'close' };
  response.writeHead(page.status, fields).end(response.req.method === 'HEAD' ? undefined : page.body);
}
