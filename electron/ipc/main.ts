/** The only place that touches `ipcMain` and `webContents.send`: each message is typed by the contract and its sender checked. */
import { ipcMain, type WebContents } from 'electron';
import type { z } from 'zod';
import { messageArguments } from './arguments.ts';
import type { Invocations, Notifications } from './contract.ts';
import { TrustedSenders } from './trusted-sender.ts';

const senders = new TrustedSenders<WebContents>();

/** Called by the window factory, for the windows whose page may ask. The audience's may not. */
export function trust(contents: WebContents): void {
  senders.add(contents);
}

/**
 * Answers one kind of question from the page.
 * @throws to the page when somebody else asks, or asks with other arguments than `arguments.ts` has
 */
export function handle<Channel extends keyof Invocations>(
  channel: Channel,
  answer: (sender: WebContents, ...args: Parameters<Invocations[Channel]>) => ReturnType<Invocations[Channel]>,
): void {
  const parser: z.ZodType<Parameters<Invocations[Channel]>> = messageArguments[channel];
  ipcMain.handle(channel, (event, ...args: unknown[]) => {
    if (!senders.isTrusted(event)) throw new Error(`${channel}: refused, not our page`);
    const parsed = parser.safeParse(args);
    if (!parsed.success) throw new TypeError(`${channel}: does not take these arguments`);
    return answer(event.sender, ...parsed.data);
  });
}

export function notify<Channel extends keyof Notifications>(
  contents: WebContents,
  channel: Channel,
  ...payload: Notifications[Channel]
): void {
  contents.send(channel, ...payload);
}
