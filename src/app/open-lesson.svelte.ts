import type { Problem } from '../core/contract.ts';
import type { Lesson } from '../core/pack/lesson.ts';
import { problemOf, type Api } from '../shared/api/client.ts';

/** The lesson that is open, or on its way. Of several asked for in haste the last one counts, however they come in. */
export class OpenLesson {
  readonly #api: Pick<Api, 'lesson'>;
  #asked: string | undefined;
  #lesson: Lesson | undefined = $state.raw();
  #problem: Problem | undefined = $state.raw();

  constructor(api: Pick<Api, 'lesson'>) {
    this.#api = api;
  }

  get lesson(): Lesson | undefined {
    return this.#lesson;
  }
  /** why the lesson asked for last cannot be opened */
  get problem(): Problem | undefined {
    return this.#problem;
  }

  /** Asks for a lesson, unless it is there or on its way already. */
  async show(pack: string): Promise<void> {
    if (this.#asked === pack && !this.#problem) return;
    this.#asked = pack;
    this.#lesson = undefined;
    this.#problem = undefined;
    try {
      const lesson = await this.#api.lesson(pack);
      if (this.#asked === pack) this.#lesson = lesson;
    } catch (error) {
      if (this.#asked === pack) this.#problem = problemOf(error);
    }
  }
}
