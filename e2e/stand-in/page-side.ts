/**
 * Electron's half of the page: what a sandboxed preload may require, and the bridge it builds. Injected as source text
 * before any script of the page, together with the codec and the built preload, so it refers to nothing outside itself.
 */
import type { makeCodec as MakeCodec } from './codec.ts';

/** page to shell */
export type ToShell = { kind: 'invoke'; id: number; channel: string; args: unknown[] } | { kind: 'open'; url: string };
/** shell to page */
export type ToPage =
  | { kind: 'answer'; id: number; result: unknown }
  | { kind: 'refusal'; id: number; message: string }
  | { kind: 'notify'; channel: string; args: unknown[] };

export type Preload = (require: (id: string) => unknown) => void;
type Listener = (event: object, ...args: unknown[]) => void;

/** names of the two functions by which shell and page reach each other */
export const toShellName = '__standInToShell';
export const toPageName = '__standInToPage';

export function pageSide(
  makeCodec: typeof MakeCodec,
  preload: Preload,
  names: { toShell: string; toPage: string },
): void {
  const page = globalThis as unknown as Window & Record<string, unknown>;
  const toShell = page[names.toShell] as (text: string) => void;
  delete page[names.toShell];
  if (page.top !== page.self) return; // no preload in embedded frames, as in Electron

  const { pack, unpack } = makeCodec();
  const pending = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  const listeners = new Map<string, Set<Listener>>();
  let lastId = 0;
  const post = (message: ToShell) => {
    toShell(pack(message));
  };

  const receive = (text: string) => {
    const message = unpack(text) as ToPage;
    if (message.kind === 'notify') {
      for (const listener of listeners.get(message.channel) ?? []) listener({}, ...message.args);
      return;
    }
    const { resolve, reject } = pending.get(message.id) ?? {};
    pending.delete(message.id);
    if (message.kind === 'answer') resolve?.(message.result);
    else reject?.(new Error(message.message));
  };
  Object.defineProperty(page, names.toPage, { value: receive });

  const ipcRenderer = {
    invoke: (channel: string, ...args: unknown[]) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        pending.set(lastId, { resolve, reject });
        post({ kind: 'invoke', id: lastId, channel, args });
      }),
    on(channel: string, listener: Listener) {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
    },
    off(channel: string, listener: Listener) {
      listeners.get(channel)?.delete(listener);
    },
  };

  /** What crosses Electron's bridge is cloned and frozen; functions are called through, and throw plain errors. */
  const cross = (value: unknown): unknown => {
    if (value instanceof Promise) return value.then(cross, plainError);
    if (typeof value === 'function') {
      return (...args: unknown[]) => {
        try {
          return cross((value as (...args: unknown[]) => unknown)(...args.map(cross)));
        } catch (error) {
          return plainError(error);
        }
      };
    }
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return Object.freeze(value.map(cross));
    if (Object.getPrototypeOf(value) !== Object.prototype) return structuredClone(value);
    return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, cross(entry)])));
  };
  const plainError = (error: unknown): never => {
    throw new Error(error instanceof Error ? error.message : String(error));
  };
  const contextBridge = {
    exposeInMainWorld(key: string, api: unknown) {
      if (key in page) throw new Error(`Cannot bind an API on top of an existing property: ${key}`);
      Object.defineProperty(page, key, { value: cross(api), enumerable: true });
    },
  };

  // Every window the page would open is asked about and denied; letting Chromium create it first would be too late.
  const deny = (url: string) => {
    post({ kind: 'open', url: new URL(url, page.location.href).href });
  };
  page.open = (url: string | URL = 'about:blank') => {
    deny(String(url));
    return null;
  };
  page.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[target=_blank][href]') : null;
    if (!link || event.defaultPrevented) return;
    event.preventDefault();
    deny((link as HTMLAnchorElement).href);
  });

  preload((id) => {
    if (id === 'electron') return { ipcRenderer, contextBridge };
    throw new Error(`module not found: ${id}`);
  });
}
