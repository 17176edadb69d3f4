/** One page: its DevTools session, its messages, its navigations and its requests. */
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Cdp, Session } from './cdp.ts';
import { makeCodec } from './codec.ts';
import { invoke, type Frame } from './ipc-main.ts';
import { pageSide, toPageName, toShellName, type ToPage, type ToShell } from './page-side.ts';
import { fromChromium, toChromium } from './protocol.ts';
import { isCancelled } from './session.ts';
import { unsupported } from './unsupported.ts';

const { pack, unpack } = makeCodec();

/** How long Chromium takes at most to begin closing a page, in milliseconds; asking too early does no harm. */
const closesAgainAfter = 500;

export interface PageOptions {
  width: number;
  height: number;
  /** path of the built preload; without it, the page knows nothing of the shell */
  preload?: string;
}
interface PausedRequest {
  requestId: string;
  request: { url: string };
  resourceType: string;
  frameId: string;
}
type PdfOption = 'preferCSSPageSize' | 'printBackground' | 'generateTaggedPDF' | 'generateDocumentOutline';
type OpenHandler = (details: { url: string }) => { action: string };

export class WebContents extends EventEmitter {
  readonly id: number;
  readonly mainFrame: Frame = { url: '' };
  /** what DevTools calls this page; empty until it is there */
  targetId = '';
  title = '';
  readonly #attached: Promise<Session>;
  readonly #browser: Session;
  readonly #close: () => void;
  /** documents the shell itself asked for: nobody is asked about those */
  readonly #ownLoads = new Set<string>();
  #openHandler: OpenHandler = () => ({ action: 'allow' });

  constructor(id: number, cdp: Cdp, options: PageOptions, close: () => void) {
    super();
    this.id = id;
    this.#close = close;
    this.#browser = cdp.browser;
    this.#attached = this.#attach(cdp, options);
    this.#attached.catch((error: unknown) => {
      console.error('stand-in: a page could not be made', error);
    });
  }

  getURL(): string {
    return this.mainFrame.url;
  }
  getTitle(): string {
    return this.title;
  }
  async printToPDF({
    preferCSSPageSize,
    printBackground,
    generateTaggedPDF,
    generateDocumentOutline,
  }: Partial<Record<PdfOption, boolean>>): Promise<Buffer> {
    const page = await this.#attached;
    const options = { preferCSSPageSize, printBackground, generateTaggedPDF, generateDocumentOutline };
    const { data } = await page.send('Page.printToPDF', options);
    return Buffer.from(data, 'base64');
  }
  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }
  /** Chromium is started without WebRTC's sockets in any case: nothing in the tests has peers. */
  setWebRTCIPHandlingPolicy(): void {}
  /** Nothing is throttled here: headless pages are never in the background. */
  setBackgroundThrottling(): void {}
  forcefullyCrashRenderer(): void {
    void this.#attached.then((page) => page.send('Page.crash').catch(() => undefined)); // nobody is left to answer
  }
  send(channel: string, ...args: unknown[]): void {
    void this.#tell({ kind: 'notify', channel, args });
  }
  close(): void {
    this.#close();
  }

  async loadURL(address: string): Promise<void> {
    const page = await this.#attached;
    const loaded = new Promise((resolve) => this.once('did-finish-load', resolve));
    const [document = ''] = address.split('#', 1);
    this.#ownLoads.add(document);
    const { errorText, loaderId } = await page.send('Page.navigate', { url: toChromium(address) });
    this.#ownLoads.delete(document);
    if (errorText) throw new Error(`${errorText} loading '${address}'`);
    if (loaderId) await loaded;
  }

  async #attach(cdp: Cdp, { width, height, preload }: PageOptions): Promise<Session> {
    const target = { url: 'about:blank', newWindow: true, width, height };
    const { targetId } = await cdp.browser.send('Target.createTarget', target);
    const { sessionId } = await cdp.browser.send('Target.attachToTarget', { targetId, flatten: true });
    this.targetId = targetId;
    const page = cdp.session(sessionId);

    page.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name === toShellName) this.#hear(unpack(payload) as ToShell);
    });
    page.on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId) return;
      this.mainFrame.url = fromChromium(frame.url) + (frame.urlFragment ?? '');
      this.emit('did-navigate', {}, this.mainFrame.url);
    });
    page.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      if (frameId === targetId) this.mainFrame.url = fromChromium(url);
    });
    page.on('Page.loadEventFired', () => this.emit('did-finish-load', {}));
    page.on('Fetch.requestPaused', (paused) => {
      this.#decide(page, paused).catch(() => undefined); // the page went elsewhere meanwhile
    });

    page.on('Inspector.targetCrashed', () => this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 }));

    await Promise.all([
      page.send('Page.enable'),
      page.send('Inspector.enable'),
      page.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
      ...(preload === undefined ? [] : this.#letIn(page, preload)),
    ]);
    return page;
  }

  /** Runs the preload before each document's own scripts, with the way to the shell. */
  #letIn(page: Session, preload: string): Promise<unknown>[] {
    const names = { toShell: toShellName, toPage: toPageName };
    const preloadSource = `(require) => {${readFileSync(preload, 'utf8')}\n}`;
    const source = `(${String(pageSide)})(${String(makeCodec)}, ${preloadSource}, ${JSON.stringify(names)})`;
    return [
      page.send('Runtime.enable'),
      page.send('Runtime.addBinding', { name: toShellName }),
      page.send('Page.addScriptToEvaluateOnNewDocument', { source }),
    ];
  }

  /**
   * Closes the page as soon as it is there, without asking anybody. Resolves when it is gone. Chromium forgets a close
   * that falls into the loading of a document, so it is asked until the page has gone.
   */
  async dispose(): Promise<void> {
    await this.#attached;
    const gone = new Promise<void>((resolve) => {
      this.#browser.on('Target.targetDestroyed', ({ targetId }) => {
        if (targetId === this.targetId) resolve();
      });
    });
    const ask = () => {
      this.#browser.send('Target.closeTarget', { targetId: this.targetId }).catch(() => undefined); // it has gone
    };
    ask();
    const again = setInterval(ask, closesAgainAfter);
    await gone;
    clearInterval(again);
  }

  /** Lets a request go, or refuses it, in Electron's order: the navigation's listeners first, then the session's. */
  async #decide(page: Session, { requestId, request, resourceType, frameId }: PausedRequest): Promise<void> {
    const url = fromChromium(request.url);
    const mayGo = resourceType !== 'Document' || this.#mayNavigate(url, frameId === this.targetId);
    if (!mayGo) await page.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
    else if (await isCancelled({ url, resourceType })) {
      await page.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
    } else await page.send('Fetch.continueRequest', { requestId });
  }

  /** Asks the listeners of `will-frame-navigate` and `will-navigate`. */
  #mayNavigate(url: string, isMainFrame: boolean): boolean {
    if (this.#ownLoads.has(url)) return true;
    let prevented = false;
    const event = { url, isMainFrame, preventDefault: () => (prevented = true) };
    this.emit('will-frame-navigate', event);
    if (isMainFrame) this.emit('will-navigate', event);
    return !prevented;
  }

  #hear(message: ToShell): void {
    if (message.kind === 'open') {
      const { action } = this.#openHandler({ url: fromChromium(message.url) });
      if (action !== 'deny') throw unsupported('windows opened by a page');
      return;
    }
    const { id, channel, args } = message;
    invoke({ sender: this, senderFrame: this.mainFrame }, channel, args)
      .then((result): ToPage => ({ kind: 'answer', id, result }))
      .catch((error: Error): ToPage => ({ kind: 'refusal', id, message: error.message }))
      .then((answer) => this.#tell(answer))
      .catch((error: unknown) => {
        console.error(`stand-in: the answer to ${channel} could not be delivered`, error);
      });
  }

  async #tell(message: ToPage): Promise<void> {
    const page = await this.#attached;
    const expression = `globalThis.${toPageName}?.(${JSON.stringify(pack(message))})`;
    await page.send('Runtime.evaluate', { expression });
  }
}
