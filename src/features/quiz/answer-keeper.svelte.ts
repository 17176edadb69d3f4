import type { Answer, Change, Problem } from '../../core/contract.ts';
import { problemOf, type Api } from '../../shared/api/client.ts';

/** A line for one of the logs: an answer, or the taking back of one. */
export type Line = Answer | Change;

/** Where lines go. */
export type Logs = Pick<Api, 'saveAnswer' | 'saveChange'>;

/**
 * Answers on their way to the disk, sent one by one in the order they were given. An answer is kept only once the core
 * says so; until then it waits here, and is sent again under the same id, so it is stored once.
 */
export class AnswerKeeper {
  readonly #logs: Logs;
  #waiting: readonly Line[] = $state.raw([]);
  #problem: Problem | undefined = $state.raw();
  #sending = $state(false);

  /** @param waiting lines that were still on their way when the page was left */
  constructor(logs: Logs, waiting: readonly Line[] = []) {
    this.#logs = logs;
    this.#waiting = waiting;
  }

  /** what is not on disk yet, oldest first */
  get waiting(): readonly Line[] {
    return this.#waiting;
  }
  /** why the last attempt failed; stays until everything is kept */
  get problem(): Problem | undefined {
    return this.#problem;
  }
  get sending(): boolean {
    return this.#sending;
  }

  async keep(...lines: Line[]): Promise<void> {
    this.#waiting = [...this.#waiting, ...lines];
    await this.send();
  }

  /** Sends what waits, until all of it is kept or one is refused. */
  async send(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    try {
      for (let first = this.#waiting[0]; first; first = this.#waiting[0]) {
        await ('kind' in first ? this.#logs.saveChange(first) : this.#logs.saveAnswer(first));
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
