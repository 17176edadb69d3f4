import { pagePolicy } from '../../src/core/http/headers.ts';
import { stamp } from '../../src/core/page/stamp.ts';
import type { Core } from '../../src/core/core.ts';
import type { SettingsStore } from '../../src/core/ports.ts';

/** What the core answers itself; the rest is the page, which Vite serves from its sources. */
const data = /^\/(api|packs|tiles|style|fonts)\//;

/**
 * The core with the page taken from a running Vite server, for work on it in either host. The page keeps its origin,
 * so nothing it may do changes; only its policy is wider, since Vite brings styles as style elements and tells of
 * changes over a WebSocket of its own.
 *
 * @param server Vite's origin, `http://127.0.0.1:5173`
 */
export function withDevServer(core: Core, settings: SettingsStore, server: string): Core {
  const policy = pagePolicy
    .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
    .replace("connect-src 'self'", `connect-src 'self' ${server.replace(/^http/, 'ws')}`);

  return {
    async fetch(request) {
      const { pathname, search } = new URL(request.url);
      if (data.test(pathname)) return core.fetch(request);

      const headers = new Headers(request.headers);
      for (const name of ['host', 'origin', 'cookie', 'connection']) headers.delete(name);
      // a page not modified since would be shown with the settings of then
      if (pathname === '/') headers.delete('if-none-match');
      const answer = await fetch(server + pathname + search, { headers });
      const fields = new Headers(answer.headers);
      for (const name of ['content-encoding', 'content-length', 'connection', 'keep-alive']) fields.delete(name);
      fields.set('content-security-policy', policy);
      const isPage = answer.headers.get('content-type')?.startsWith('text/html');
      const body = isPage ? stamp(await answer.text(), await settings.read()) : answer.body;
      return new Response(body, { status: answer.status, headers: fields });
    },
  };
}
