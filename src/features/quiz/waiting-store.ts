import type { Line } from './answer-keeper.svelte.ts';

/** Lines that are not on disk yet, in the window's session storage: a page that is loaded anew sends them again. */
export class WaitingStore {
  readonly #storage: Pick<Storage, 'getItem' | 'setItem'>;

  constructor(storage: Pick<Storage, 'getItem' | 'setItem'>) {
    this.#storage = storage;
  }

  load(): Line[] {
    return JSON.parse(this.#storage.getItem('waiting') ?? '[]') as Line[];
  }
  save(waiting: readonly Line[]): void {
    this.#storage.setItem('waiting', JSON.stringify(waiting));
  }
}
