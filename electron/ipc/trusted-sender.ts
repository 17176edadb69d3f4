import { isOurs } from './origin.ts';

/** As much of Electron's event as the check needs, so that it can be tested without Electron. */
export interface SenderEvent<Sender extends object = object> {
  sender: Sender & { mainFrame: unknown };
  /** null when the frame navigated or went away before we looked */
  senderFrame: { url: string } | null;
}

/** The web contents of windows that we made ourselves. */
export class TrustedSenders<Sender extends object = object> {
  readonly #known = new WeakSet<object>();

  add(sender: Sender): void {
    this.#known.add(sender);
  }

  /** Only the top frame of a window we made, while it shows our page, may ask; an embedded frame may not. */
  isTrusted({ sender, senderFrame }: SenderEvent<Sender>): boolean {
    return (
      this.#known.has(sender) && senderFrame !== null && senderFrame === sender.mainFrame && isOurs(senderFrame.url)
    );
  }
}
