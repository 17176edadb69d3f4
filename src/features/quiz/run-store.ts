import type { Answer } from '../../core/contract.ts';
import type { Sitting } from '../../core/quiz/sitting.ts';

/** What is kept of a quiz while the app runs, so that leaving it and coming back goes on where it was. */
export interface KeptRun {
  sitting: Sitting;
  /** facts asked about in this run */
  recent: string[];
  /** answers that are not on disk yet */
  waiting: readonly Answer[];
}

/** One pack's quiz in the window's session storage. Another version of the pack starts afresh. */
export class RunStore {
  readonly #storage: Pick<Storage, 'getItem' | 'setItem'>;
  readonly #key: string;

  constructor(storage: Pick<Storage, 'getItem' | 'setItem'>, pack: { id: string; version: string }) {
    this.#storage = storage;
    this.#key = `quiz:${pack.id}@${pack.version}`;
  }

  load(): KeptRun | undefined {
    const text = this.#storage.getItem(this.#key);
    return text === null ? undefined : (JSON.parse(text) as KeptRun);
  }
  save(run: KeptRun): void {
    this.#storage.setItem(this.#key, JSON.stringify(run));
  }
}
