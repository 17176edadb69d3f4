import type { WebContents } from './web-contents.ts';
import { only } from './unsupported.ts';

export interface Frame {
  url: string;
}
interface InvokeEvent {
  sender: WebContents;
  senderFrame: Frame | null;
}
type Handler = (event: InvokeEvent, ...args: unknown[]) => unknown;

const handlers = new Map<string, Handler>();

export const ipcMain = only('ipcMain', {
  handle(channel: string, handler: Handler) {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
  },
});

/** @throws what the page is told, in Electron's words */
export async function invoke(event: InvokeEvent, channel: string, args: unknown[]): Promise<unknown> {
  try {
    const handler = handlers.get(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    return await handler(event, ...args);
  } catch (error) {
    throw new Error(`Error invoking remote method '${channel}': ${String(error)}`);
  }
}
