/** The only place that touches `ipcMain` and `webContents.send`: each message is typed by the contract and its sender checked. */
import { ipcMain, type WebContents } from 'electron';
import type { Invocations, Notifications } from './contract.ts';
import { TrustedSenders } from './trusted-sender.ts';

const senders = new TrustedSenders<WebContents>();

/** Called by the window factory, for the windows it makes. */
export function trust(contents: WebContents): void {
  senders.add(contents);
}

/**
 * Answers one kind of question from the page.
 * @throws to the page when somebody else asks, or asks with arguments: no message has any so far, and a first one that
 * does brings its own parser here
 */
export function handle<Channel extends keyof Invocations>(
  channel: Channel,
  answer: (sender: WebContents) => ReturnType<Invocations[Channel]>,
): void {
  ipcMain.handle(channel, (event, ...args: unknown[]) => {
    if (!senders.isTrusted(event)) throw new Error(`${channel}: refused, not our page`);
    if (args.length > 0) throw new TypeError(`${channel}: takes no arguments`);
    return answer(event.sender);
  });
}

export function notify<Channel extends keyof Notifications>(
  contents: WebContents,
  channel: Channel,
  ...payload: Notifications[Channel]
): void {
  contents.send(channel, ...payload);
}
