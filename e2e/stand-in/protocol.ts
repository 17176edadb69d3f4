/**
 * Custom schemes over plain HTTP. Chromium knows no `app:` scheme of ours, so `app://salient/x` is shown to it as
 * `http://salient.app.localhost/x`, which is a secure context with an origin that stays the same from start to start.
 * Chromium is told to find every such name at one loopback port, where the handlers of `protocol.handle` answer.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { only } from './unsupported.ts';

type Handler = (request: Request) => Response | Promise<Response>;
const handlers = new Map<string, Handler>();

export const protocol = only('protocol', {
  /** What the privileges give a scheme, an `http://*.localhost` origin has anyway. */
  registerSchemesAsPrivileged() {},
  handle(scheme: string, handler: Handler) {
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    handlers.set(scheme, handler);
  },
});

/** The address Chromium is given for one of the app's. */
export function toChromium(address: string): string {
  const [, scheme = '', host = '', rest = ''] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(address) ?? [];
  return handlers.has(scheme) ? `http://${host}.${scheme}.localhost${rest || '/'}` : address;
}

/** The app's address for one that Chromium speaks of. */
export function fromChromium(address: string): string {
  const [, host, scheme = '', rest = ''] =
    /^http:\/\/([^/:]+)\.([a-z0-9+-]+)\.localhost(?=[/?#]|$)(.*)$/.exec(address) ?? [];
  return handlers.has(scheme) ? `${scheme}://${host}${rest}` : address;
}

/** Listens until the program ends. @returns the rule that leads Chromium here */
export async function startBridge(): Promise<string> {
  const server = createServer((incoming, outgoing) => {
    answer(incoming, outgoing).catch((error: unknown) => {
      if (outgoing.destroyed) return; // the page went on and hung up
      console.error('stand-in: a protocol handler failed', error);
      if (!outgoing.headersSent) outgoing.writeHead(500);
      outgoing.end();
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return `MAP *.localhost 127.0.0.1:${port}`;
}

async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const url = fromChromium(`http://${incoming.headers.host}${incoming.url}`);
  const handler = handlers.get(url.split(':', 1)[0] ?? '');
  if (!handler) {
    outgoing.writeHead(421).end();
    return;
  }
  const response = await handler(toRequest(incoming, url));
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (response.body) await pipeline(Readable.fromWeb(response.body as ReadableStream), outgoing);
  else outgoing.end();
}

function toRequest(incoming: IncomingMessage, url: string): Request {
  const { method = 'GET' } = incoming;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return new Request(url, {
    method,
    headers: incoming.headers as Record<string, string>,
    ...(hasBody && { body: Readable.toWeb(incoming), duplex: 'half' }),
  } as RequestInit);
}
