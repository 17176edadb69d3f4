/**
 * The proof of "offline" inside the shell: whatever is not the app itself is refused, in every session, and counted.
 * All of it stands in this one module because a session keeps only the last listener of each web request event.
 */
import type { App, Session } from 'electron';
import { isOurs } from '../ipc/origin.ts';
import type { DeveloperServer } from './developer-server.ts';

/** Schemes that never leave the process that uses them. */
const inProcess = new Set(['data:', 'blob:']);

/** @param developer while developing, its server and the inspector's own pages are local too */
export function isLocal(address: string, developer?: DeveloperServer): boolean {
  const url = URL.parse(address);
  if (url === null) return false;
  if (inProcess.has(url.protocol) || isOurs(address)) return true;
  return developer !== undefined && (url.protocol === 'devtools:' || url.host === URL.parse(developer.server)?.host);
}

export class RequestFilter {
  readonly #developer: DeveloperServer | undefined;
  #refused = 0;

  constructor(developer?: DeveloperServer) {
    this.#developer = developer;
  }

  /** requests refused since start, over all sessions */
  get refused(): number {
    return this.#refused;
  }

  guard(session: Session): void {
    // No URL filter: web sockets and schemes nobody thought of are asked about too.
    session.webRequest.onBeforeRequest((details, answer) => {
      const cancel = !isLocal(details.url, this.#developer);
      if (cancel) {
        this.#refused += 1;
        console.error(`network: refused ${details.resourceType} ${details.url}`);
      }
      answer({ cancel });
    });
    // On Windows and Linux the spelling dictionaries would be fetched, past the listener above.
    session.setSpellCheckerEnabled(false);
  }
}

/** Before `ready`: switches are read as Chromium starts, and the default session is made then. */
export function setupNetwork(app: App, filter: RequestFilter, developer?: DeveloperServer): void {
  app.commandLine.appendSwitch('host-resolver-rules', resolverRules(developer));
  app.on('session-created', (session) => {
    filter.guard(session);
  });
  app.on('web-contents-created', (_event, contents) => {
    // WebRTC opens its own sockets.
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  });
}

/** No name has an address, nor has an address itself: what a listener cannot see still finds nobody. */
function resolverRules(developer?: DeveloperServer): string {
  const exception = developer && URL.parse(developer.server)?.hostname;
  return exception ? `MAP * ~NOTFOUND, EXCLUDE ${exception}` : 'MAP * ~NOTFOUND';
}
