/** What the study page shows before a sitting: what there is to do, and how far it carries to an exam. */
import type { Day } from './day.ts';
import type { Exam } from './change.ts';
import type { Memory } from './memory.ts';

/** `GET /api/memory?pack=` */
export interface Memories {
  /** the reader's day now */
  today: Day;
  /** facts that were reviewed or marked, in the order of their ids; the others are new */
  facts: readonly Memory[];
}

/** What a Today of so many minutes would hold. */
export interface Outlook {
  /** seconds it is likely to take */
  seconds: number;
  questions: number;
  /** how many of them are new facts */
  fresh: number;
  /** whether more is due than fits: it then begins with what is known best, and leaves the rest to the days after */
  isGentle: boolean;
}

/** One day of a plan. */
export interface PlanDay {
  day: Day;
  minutes: number;
  reviews: number;
  fresh: number;
}

/** How the load of an exam is spread until its day. */
export interface Plan {
  /** from today to the day before the exam */
  days: readonly PlanDay[];
  /** facts of its packs that can be asked */
  facts: number;
  /** facts that are still new on the day because they did not fit */
  left: number;
  /** share of its facts expected to be recalled on the day, 0 to 1; what is still new counts as not recalled */
  recalled: number;
  /** minutes a day that would have been enough to fit everything, where the reader's are not */
  enough?: number;
}

export interface PlannedExam extends Exam {
  id: string;
  plan: Plan;
}

/** `GET /api/study?pack=&minutes=` */
export interface Study {
  today: Day;
  outlook: Outlook;
  /** facts of the pack that can be taken as new */
  fresh: number;
  /** exams that name the pack and are not over, the nearest first */
  exams: readonly PlannedExam[];
}
