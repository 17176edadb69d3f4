import type { PresentSitting, StoredAnswer } from '../../../core/contract.ts';
import type { StartSitting } from '../../../core/memory/stored-sitting.ts';
import { boardPair, type BoardPair } from '../../../core/quiz/board.ts';
import { questionsById } from '../../../core/quiz/lures.ts';
import type { Material, Question } from '../../../core/quiz/faces.ts';
import * as sittings from '../../../core/quiz/sitting.ts';
import type { Reply, Sitting } from '../../../core/quiz/sitting.ts';
import { gradeOf } from '../../../core/quiz/verdict.ts';
import { timeSpent } from '../../../core/sitting/board-time.ts';
import type { Study } from '../../../shared/state/study.ts';
import type { AnswerKeeper } from '../answer-keeper.svelte.ts';
import { answerLine } from '../answer-line.ts';
import { Outbox } from '../outbox.ts';
import type { World } from '../quiz-run.svelte.ts';
import { takeUp } from '../take-up.ts';

export type MatchWish = Extract<StartSitting, { kind: 'match' }>;

/**
 * A board of events and dates. Each attempt is an answer to the question that asks for the event's date, given through
 * the face `match`; a wrong one leaves its line open. Time counts while the board is on screen.
 */
export class BoardRun {
  readonly #study: Pick<Study, 'lesson' | 'index' | 'settings' | 'api'>;
  readonly #world: World;
  readonly #outbox: Outbox;
  readonly best: number | undefined;
  #sitting: Sitting;
  /** milliseconds of all attempts so far */
  #spent: number;
  #shownAt: number;
  #now: number;

  readonly material: Material = $derived.by(() => {
    const { lesson, index, settings } = this.#study;
    return { lesson, index, language: settings.value.labelLanguage };
  });
  readonly #items: PresentSitting['items'];
  readonly #byId = $derived.by(() => questionsById(this.material, this.#items));

  /** @param answers given in it before, those that were taken back included */
  constructor(
    study: Pick<Study, 'lesson' | 'index' | 'settings' | 'api'>,
    world: World,
    present: PresentSitting & { wish: MatchWish },
    answers: readonly StoredAnswer[],
  ) {
    this.#study = study;
    this.#world = world;
    this.best = present.best;
    this.#items = present.items;
    this.#outbox = new Outbox(study.api, world.storage);
    this.#sitting = $state.raw(takeUp(present, answers, this.keeper.waiting, this.#byId, this.material));
    const late = this.#sitting.replies.filter(({ id }) => answers.every((answer) => answer.id !== id));
    this.#spent = $state(timeSpent([...answers, ...late]));
    this.#shownAt = world.clock();
    this.#now = $state(this.#shownAt);
  }

  get keeper(): AnswerKeeper {
    return this.#outbox.keeper;
  }
  get sitting(): Sitting {
    return this.#sitting;
  }
  /** in the order the lines are shown */
  readonly pairs: readonly BoardPair[] = $derived.by(() =>
    this.#sitting.stored.items.flatMap(({ question: id }) => {
      const question = this.#byId.get(id);
      return (question && boardPair(question, this.material)) ?? [];
    }),
  );
  /** the dates, oldest first */
  readonly rights: readonly string[] = $derived.by(() =>
    this.pairs.toSorted((a, b) => a.event.when.from - b.event.when.from).map(({ right }) => right),
  );
  /** pairs that were made, by their left side */
  readonly made: ReadonlyMap<string, string> = $derived.by(() => {
    const right = new Set(this.#sitting.replies.flatMap(({ question, grade }) => (grade.credit === 1 ? question : [])));
    return new Map(this.pairs.flatMap((pair) => (right.has(pair.question.id) ? [[pair.left, pair.right]] : [])));
  });
  get isOver(): boolean {
    return this.made.size === this.pairs.length;
  }
  readonly misses: readonly Question[] = $derived.by(() =>
    sittings.missed(this.#sitting).flatMap(({ question }) => this.#byId.get(question) ?? []),
  );
  /** milliseconds the board was on screen, up to the last look at the clock */
  get spent(): number {
    return this.isOver ? this.#spent : this.#spent + this.#now - this.#shownAt;
  }

  /** Puts a date beside an event. */
  pair(left: string, right: string): void {
    const line = this.pairs.find((one) => one.left === left);
    const chosen = this.pairs.find((one) => one.right === right);
    if (!line || !chosen || this.made.has(left)) return;
    const { question } = line;
    const elapsedMs = this.#lap();
    const reply: Reply = {
      ...{ id: this.#world.newId(), question: question.id, elapsedMs },
      given: new Date(chosen.event.when.from).toISOString().slice(0, 10),
      grade: gradeOf(chosen.question.id === question.id ? 1 : 0),
    };
    this.#sitting = { ...this.#sitting, replies: [...this.#sitting.replies, reply] };
    const answer = answerLine(question, reply, this.#sitting.stored, this.#study.lesson);
    void this.#outbox.keep({ ...answer, face: 'match' });
  }

  /** Takes the last attempt back, be it right or wrong; its time stays. */
  undo(): void {
    const last = this.#sitting.replies.at(-1);
    if (!last) return;
    if (this.isOver) this.#shownAt = this.#now = this.#world.clock();
    this.#sitting = sittings.undo(this.#sitting);
    void this.#outbox.keep({ kind: 'undo', id: this.#world.newId(), about: last.id, payload: null });
  }

  /** Looks at the clock. */
  tick(): void {
    this.#now = this.#world.clock();
  }

  leave(): void {
    this.#outbox.leave();
  }
  save(): Promise<void> {
    return this.#outbox.save();
  }

  /** Whole milliseconds since the attempt before, which from now on are spent. */
  #lap(): number {
    this.#now = this.#world.clock();
    const lap = Math.max(0, Math.round(this.#now - this.#shownAt));
    this.#spent += lap;
    this.#shownAt = this.#now;
    return lap;
  }
}
