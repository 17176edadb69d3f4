import type { Answer, StoredAnswer, StoredSitting } from '../../core/contract.ts';
import type { Rating } from '../../core/memory/schedule.ts';
import type { Face, Material, Question, QuestionOf, Response } from '../../core/quiz/faces.ts';
import { grade } from '../../core/quiz/grade.ts';
import { questionsById } from '../../core/quiz/lures.ts';
import * as sittings from '../../core/quiz/sitting.ts';
import type { Reply, Sitting } from '../../core/quiz/sitting.ts';
import type { Study } from '../../shared/state/study.ts';
import type { AnswerKeeper } from './answer-keeper.svelte.ts';
import { answerLine } from './answer-line.ts';
import { Outbox } from './outbox.ts';
import { takeUp } from './take-up.ts';

/** What a quiz needs of the world besides the lesson. */
export interface World {
  storage: Pick<Storage, 'getItem' | 'setItem'>;
  newId(): string;
  /** milliseconds, from any start */
  clock(): number;
}

/** One sitting of the open lesson: which question, what was answered, and whether it is kept. */
export class QuizRun {
  readonly #study: Pick<Study, 'lesson' | 'index' | 'settings' | 'api'>;
  readonly #world: World;
  readonly #outbox: Outbox;
  #sitting: Sitting;
  #shownAt: number;
  #undone = $state(0);

  #material: Material = $derived.by(() => {
    const { lesson, index, settings } = this.#study;
    return { lesson, index, language: settings.value.labelLanguage };
  });
  readonly #items: StoredSitting['items'];
  #questions = $derived.by(() => questionsById(this.#material, this.#items));

  /** @param answers given in the sitting before */
  constructor(
    study: Pick<Study, 'lesson' | 'index' | 'settings' | 'api'>,
    world: World,
    stored: StoredSitting,
    answers: readonly StoredAnswer[],
  ) {
    this.#study = study;
    this.#world = world;
    this.#items = stored.items;
    this.#outbox = new Outbox(study.api, world.storage);
    this.#sitting = $state.raw(takeUp(stored, answers, this.keeper.waiting, this.#questions, this.#material));
    this.#shownAt = world.clock();
  }

  get keeper(): AnswerKeeper {
    return this.#outbox.keeper;
  }
  get material(): Material {
    return this.#material;
  }
  get sitting(): Sitting {
    return this.#sitting;
  }
  /** The question on screen, its places named in the reader's language; undefined when the sitting is over. */
  get question(): Question | undefined {
    const id = sittings.current(this.#sitting);
    return id === undefined ? undefined : this.#questions.get(id);
  }
  /** The reply to it, once it is given. */
  get reply(): Reply | undefined {
    return sittings.replied(this.#sitting);
  }
  /** Another for each time a question is asked, also when it is asked once more. */
  get turn(): string {
    return `${this.question?.id} ${this.#sitting.replies.length - (this.reply ? 1 : 0)} ${this.#undone}`;
  }
  /** Whether the sitting is over after this question. */
  get isLast(): boolean {
    return sittings.isFinished(sittings.next(this.#sitting));
  }
  /** What was not wholly right. */
  get misses(): readonly Question[] {
    return sittings.missed(this.#sitting).flatMap(({ question }) => this.#questions.get(question) ?? []);
  }

  /** Answers the question on screen; `null` is "I don't know". Its grade is there at once, the disk follows. */
  respond<F extends Face>(question: QuestionOf<F>, given: Response<F>): void {
    if (this.reply) return;
    const id = this.#world.newId();
    const elapsedMs = Math.round(this.#world.clock() - this.#shownAt);
    const reply = { id, question: question.id, given, grade: grade(question, given, this.#material), elapsedMs };
    this.#sitting = sittings.answer(this.#sitting, reply);
    void this.#outbox.keep(this.#answer(question, reply));
  }

  next(): void {
    this.#sitting = sittings.next(this.#sitting);
    this.#shownAt = this.#world.clock();
  }

  /** Takes the last answer back and asks its question again. */
  undo(): void {
    const last = this.#sitting.replies.at(-1);
    if (!last) return;
    this.#sitting = sittings.undo(this.#sitting);
    this.#shownAt = this.#world.clock();
    this.#undone += 1;
    void this.#outbox.keep(this.#undoing(last));
  }

  /** Puts the reader's judgement in the place of what followed from the answer on screen. */
  judge(rating: Rating): void {
    const { question, reply } = this;
    if (!question || !reply) return;
    const judged = { ...reply, id: this.#world.newId(), rating };
    this.#sitting = sittings.amend(this.#sitting, judged);
    void this.#outbox.keep(this.#undoing(reply), this.#answer(question, judged));
  }

  leave(): void {
    this.#outbox.leave();
  }
  save(): Promise<void> {
    return this.#outbox.save();
  }

  #answer = (question: Question, reply: Reply): Answer =>
    answerLine(question, reply, this.#sitting.stored, this.#study.lesson);
  #undoing = ({ id: about }: Reply) => ({ kind: 'undo', id: this.#world.newId(), about, payload: null }) as const;
}
