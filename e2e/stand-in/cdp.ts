/** The Chrome DevTools Protocol over one socket, with a session for each target. */
import { EventEmitter } from 'node:events';
import type { CDPSession } from 'playwright';

/** Typed by Playwright's own tables of methods and events. */
export type Session = Pick<CDPSession, 'send' | 'on'>;

interface Pending {
  resolve(result: unknown): void;
  reject(error: Error): void;
}
interface Message {
  id?: number;
  sessionId?: string;
  method: string;
  params: unknown;
  result?: unknown;
  error?: { message: string };
}

export class Cdp {
  readonly #socket: WebSocket;
  readonly #pending = new Map<number, Pending>();
  readonly #events = new Map<string, EventEmitter>();
  #lastId = 0;
  /** the browser itself, as opposed to one of its pages */
  readonly browser: Session = this.session('');

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.onmessage = ({ data }) => {
      this.#receive(JSON.parse(String(data)) as Message);
    };
    socket.onclose = () => {
      for (const { reject } of this.#pending.values()) reject(new Error('Chromium has gone'));
      this.#pending.clear();
    };
  }

  static connect(url: string): Promise<Cdp> {
    return new Promise((resolve, reject) => {
      const socket = new WebSocket(url);
      socket.onopen = () => {
        resolve(new Cdp(socket));
      };
      socket.onerror = () => {
        reject(new Error(`No answer from Chromium at ${url}`));
      };
    });
  }

  session(sessionId: string): Session {
    const events = new EventEmitter();
    this.#events.set(sessionId, events);
    const send = (method: string, params: object = {}) =>
      new Promise((resolve, reject) => {
        this.#lastId += 1;
        this.#pending.set(this.#lastId, { resolve, reject });
        this.#socket.send(JSON.stringify({ id: this.#lastId, method, params, ...(sessionId && { sessionId }) }));
      });
    return { send, on: events.on.bind(events) } as object as Session;
  }

  close(): void {
    this.#socket.close();
  }

  #receive({ id, sessionId = '', method, params, result, error }: Message): void {
    if (id === undefined) {
      this.#events.get(sessionId)?.emit(method, params);
      return;
    }
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    if (error) pending?.reject(new Error(error.message));
    else pending?.resolve(result);
  }
}
