/**
 * Listens to everything a page can complain about. A test that sees none of it fails all the same: an error on the
 * console, a refused style, a failed or foreign request is a fault of the app even where the screen looks right.
 */
import type { BrowserContext, ConsoleMessage, Request } from '@playwright/test';

/** What Chromium says about its own graphics, on machines that draw in software. None of it is ours. */
const graphicsDriver = /GL Driver Message|GPU stall due to ReadPixels|Automatic fallback to software WebGL/;

export class Watch {
  /** addresses of every request, in order, of pages and workers */
  readonly requests: string[] = [];
  readonly complaints: string[] = [];
  /** what the app's own addresses begin with; another port at each start of the browser host */
  readonly #homes = new Set<string>();

  addHome(origin: string): void {
    this.#homes.add(`${origin}/`);
  }

  async listen(context: BrowserContext): Promise<void> {
    context.on('console', (message) => {
      this.#hear(message);
    });
    context.on('weberror', (error) => {
      this.complaints.push(`uncaught: ${error.error().stack ?? error.error().message}`);
    });
    context.on('request', (request) => {
      this.requests.push(request.url());
    });
    context.on('requestfailed', (request) => {
      this.#fail(request);
    });
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
        console.error(`content security policy: ${effectiveDirective} refused ${blockedURI}`);
      });
    });
  }

  /** Requests that would have left the app. `data:` and `blob:` never leave the page. */
  foreign(): string[] {
    const isLocal = (address: string) =>
      /^(data|blob):/.test(address) || [...this.#homes].some((home) => address.startsWith(home));
    return this.requests.filter((address) => !isLocal(address));
  }

  #hear(message: ConsoleMessage): void {
    const kind = message.type();
    if ((kind !== 'error' && kind !== 'warning') || graphicsDriver.test(message.text())) return;
    this.complaints.push(`console ${kind}: ${message.text()} (${message.location().url})`);
  }

  #fail(request: Request): void {
    const reason = request.failure()?.errorText ?? 'no reason given';
    // The map gives up tiles it has panned past.
    if (reason !== 'net::ERR_ABORTED') this.complaints.push(`request failed: ${request.url()} ${reason}`);
  }
}
