import type { Answer, Problem } from '../../core/contract.ts';
import { problemOf } from '../../shared/api/client.ts';

/**
 * Answers on their way to the disk, sent one by one in the order they were given. An answer is kept only once the core
 * says so; until then it waits here, and is sent again under the same id, so it is stored once.
 */
export class AnswerKeeper {
  readonly #save: (answer: Answer) => Promise<unknown>;
  #waiting: readonly Answer[] = $state.raw([]);
  #problem: Problem | undefined = $state.raw();
  #sending = $state(false);

  /** @param waiting answers that were still on their way when the page was left */
  constructor(save: (answer: Answer) => Promise<unknown>, waiting: readonly Answer[] = []) {
    this.#save = save;
    this.#waiting = waiting;
  }

  /** answers that are not on disk yet, oldest first */
  get waiting(): readonly Answer[] {
    return this.#waiting;
  }
  /** why the last attempt failed; stays until everything is kept */
  get problem(): Problem | undefined {
    return this.#problem;
  }
  get sending(): boolean {
    return this.#sending;
  }

  async keep(answer: Answer): Promise<void> {
    this.#waiting = [...this.#waiting, answer];
    await this.send();
  }

  /** Sends what waits, until all of it is kept or one is refused. */
  async send(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    try {
      for (let first = this.#waiting[0]; first; first = this.#waiting[0]) {
        await this.#save(first);
        this.#waiting = this.#waiting.slice(1);
      }
      this.#problem = undefined;
    } catch (error) {
      this.#problem = problemOf(error);
    } finally {
      this.#sending = false;
    }
  }
}
