import type { Api } from '../../shared/api/client.ts';
import { AnswerKeeper } from './answer-keeper.svelte.ts';
import { WaitingStore } from './waiting-store.ts';

/** Lines of a sitting on their way to the disk, remembered by the window until they are there. */
export class Outbox {
  readonly keeper: AnswerKeeper;
  readonly #store: WaitingStore;
  #left = false;

  constructor(api: Pick<Api, 'saveAnswer' | 'saveChange'>, storage: Pick<Storage, 'getItem' | 'setItem'>) {
    this.#store = new WaitingStore(storage);
    this.keeper = new AnswerKeeper(api, this.#store.load());
    if (this.keeper.waiting.length > 0) void this.save();
  }

  async keep(...lines: Parameters<AnswerKeeper['keep']>): Promise<void> {
    const kept = this.keeper.keep(...lines);
    this.#remember();
    await kept;
    this.#remember();
  }
  /** Sends again what could not be saved. */
  async save(): Promise<void> {
    await this.keeper.send();
    this.#remember();
  }
  /** The page is gone. What is still on its way is sent again, as the same, by the run that takes over. */
  leave(): void {
    this.#left = true;
  }
  #remember(): void {
    if (!this.#left) this.#store.save(this.keeper.waiting);
  }
}
