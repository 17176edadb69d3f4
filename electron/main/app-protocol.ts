import { protocol } from 'electron';
import type { Core } from '../../src/core/core.ts';
import { isOurs, scheme } from '../ipc/origin.ts';

/**
 * Makes `app:` a scheme with an origin, a secure context, fetch, streams and V8's code cache, as a page over https has.
 * May be called once, and only before `ready`.
 */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true } },
  ]);
}

/** Brings the page's requests to the core. Nothing privileged is behind it: a handler cannot tell which window asks. */
export function serveApp(core: Core): void {
  protocol.handle(scheme, (request) =>
    isOurs(request.url) ? core.fetch(request) : new Response(null, { status: 404 }),
  );
}
