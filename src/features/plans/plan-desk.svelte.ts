/**
 * The lesson plans on the page. What is done shows at once; it is said to be kept once it is on disk, and what cannot
 * be written stays here to be tried again.
 */
import type { Problem, TakenPlan } from '../../core/contract.ts';
import type { LessonPlan } from '../../core/present/lesson-plan.ts';
import { problemOf, type Api } from '../../shared/api/client.ts';

export interface ShownPlan {
  id: string;
  plan: LessonPlan;
}

/** Milliseconds after the last letter; a line of the log for each would be waste. */
const afterTyping = 700;

export class PlanDesk {
  readonly #api: Pick<Api, 'plans' | 'saveChange' | 'importPlan'>;
  readonly #pack: string;
  // those taken away keep their place, for when that is undone
  #all: readonly { id: string; plan: LessonPlan | null }[] = $state.raw([]);
  #isRead = $state(false);
  #problem: Problem | undefined = $state.raw();
  #failed: Problem | undefined = $state.raw();
  #unwritten = $state(0);
  #said = $state('');
  #back: { id: string; plan: LessonPlan | null } | undefined = $state.raw();
  /** what was taken in last, with what is to be said of it */
  taken: TakenPlan | undefined = $state.raw();
  readonly #waiting = new Map<string, LessonPlan | null>();
  #writing = false;
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor(api: Pick<Api, 'plans' | 'saveChange' | 'importPlan'>, pack: string) {
    this.#api = api;
    this.#pack = pack;
  }

  readonly list = $derived.by((): ShownPlan[] => this.#all.flatMap(({ id, plan }) => (plan ? [{ id, plan }] : [])));
  get isRead(): boolean {
    return this.#isRead;
  }
  /** why they could not be read, or a file not be taken in */
  get problem(): Problem | undefined {
    return this.#problem;
  }
  /** why what was done is not on disk */
  get failed(): Problem | undefined {
    return this.#failed;
  }
  get isOnDisk(): boolean {
    return this.#unwritten === 0;
  }
  /** what was done last */
  get said(): string {
    return this.#said;
  }
  get canUndo(): boolean {
    return this.#back !== undefined;
  }

  /** Never rejects: `problem` says what went wrong. */
  async load(): Promise<void> {
    try {
      const read = await this.#api.plans(this.#pack);
      this.#all = read.map(({ id, plan }) => ({ id, plan }));
      this.#problem = undefined;
    } catch (error) {
      this.#problem = problemOf(error);
    }
    this.#isRead = true;
  }

  find = (id: string): LessonPlan | undefined => this.#all.find((one) => one.id === id)?.plan ?? undefined;

  /** @param said what was done, in words; it can be undone */
  set(id: string, plan: LessonPlan | null, said: string): void {
    this.#said = said;
    this.#back = { id, plan: this.find(id) ?? null };
    this.#hold(id, plan);
    void this.#write();
  }
  /** As `set`, while the teacher types: a field has its own way back. */
  type(id: string, plan: LessonPlan): void {
    this.#said = '';
    this.#back = undefined;
    this.#hold(id, plan);
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => void this.#write(), afterTyping);
  }
  undo(): void {
    const back = this.#back;
    if (!back) return;
    this.set(back.id, back.plan, 'Taken back.');
    this.#back = undefined;
  }
  /** Writes what waits, at once. */
  flush = (): void => void this.#write();

  /** @returns the plan that came in; undefined where it did not, and `problem` says why */
  async take(file: File): Promise<TakenPlan | undefined> {
    try {
      const taken = await this.#api.importPlan(this.#pack, file);
      this.#all = [...this.#all, { id: taken.id, plan: taken.plan }];
      this.#said = `“${taken.plan.name}” was imported.`;
      this.#back = { id: taken.id, plan: null };
      this.#problem = undefined;
      return (this.taken = taken);
    } catch (error) {
      this.#problem = problemOf(error);
      return undefined;
    }
  }

  #hold(id: string, plan: LessonPlan | null): void {
    const at = this.#all.findIndex((one) => one.id === id);
    this.#all = at < 0 ? [...this.#all, { id, plan }] : this.#all.with(at, { id, plan });
    this.#waiting.set(id, plan);
    this.#unwritten = this.#waiting.size;
  }

  /** One after the other, the newest of each plan only. */
  async #write(): Promise<void> {
    clearTimeout(this.#typing);
    if (this.#writing) return;
    this.#writing = true;
    try {
      for (let next = this.#next(); next; next = this.#next()) {
        const [about, payload] = next;
        await this.#api.saveChange({ kind: 'plan', id: crypto.randomUUID(), pack: this.#pack, about, payload });
        if (this.#waiting.get(about) === payload) this.#waiting.delete(about);
        this.#unwritten = this.#waiting.size;
      }
      this.#failed = undefined;
    } catch (error) {
      this.#failed = problemOf(error);
    }
    this.#writing = false;
  }
  #next = (): [string, LessonPlan | null] | undefined => this.#waiting.entries().next().value;
}
