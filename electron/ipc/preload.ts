/** The only place that touches `ipcRenderer`; the page never sees a channel name or an event object. */
import { ipcRenderer } from 'electron';
import type { Invocations, Notifications } from './contract.ts';

export const invoke = <Channel extends keyof Invocations>(
  channel: Channel,
  ...args: Parameters<Invocations[Channel]>
) => ipcRenderer.invoke(channel, ...args) as ReturnType<Invocations[Channel]>;

/** @returns its own undo */
export function listen<Channel extends keyof Notifications>(
  channel: Channel,
  listener: (...payload: Notifications[Channel]) => void,
): () => void {
  const forward = (_event: unknown, ...payload: unknown[]) => {
    listener(...(payload as Notifications[Channel]));
  };
  ipcRenderer.on(channel, forward);
  return () => {
    ipcRenderer.off(channel, forward);
  };
}
