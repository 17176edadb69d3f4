/** What a Today can be chosen from. */
import type { Day } from './day.ts';
import { plannedExams } from './exams.ts';
import { paceOf } from './pace.ts';
import type { PlannedExam } from './study.ts';
import type { Ground } from './today.ts';
import { banksOf, freshFacts, today, type World } from './world.ts';

/** Answers that say how fast the reader is. */
const paceAnswers = 2000;
/** What is due within so many days is weak enough to be asked today, where there is time. */
const soonDays = 2;
/** No question takes less. */
const fewestSeconds = 5;

export interface Gathered {
  ground: Ground;
  /** facts that could be taken as new */
  fresh: number;
  /** of any of the packs, the nearest first */
  exams: readonly PlannedExam[];
}

/** @param seconds there are for it */
export async function gather(world: World, packs: readonly string[], seconds: number): Promise<Gathered> {
  const day = today(world);
  const pace = paceOf(await world.answers.times(paceAnswers));
  const banks = await banksOf(world, packs);
  const limit = Math.ceil(seconds / fewestSeconds);
  const isBacklog = (await world.memories.countDue(packs, day)) * pace.typical('known') > seconds;
  const due = await world.memories.due({
    ...{ packs, today: day, limit },
    by: isBacklog ? day : day + soonDays,
    // After a break one begins with what is known; the rest is for the days that follow.
    order: isBacklog ? 'best known first' : 'weakest first',
  });
  const exams = await plannedExams(world, packs, pace);
  const fresh = await Promise.all(
    banks.map(async (bank) => (await freshFacts(world, bank)).map((fact) => ({ pack: bank.pack, fact }))),
  );
  const wanted = fresh.flatMap((facts, position) => {
    const planned = newToday(exams, packs[position] ?? '', facts.length, day);
    return facts.slice(0, planned ?? (isBacklog ? 0 : limit));
  });
  return { ground: { banks, due, isBacklog, fresh: wanted, pace }, fresh: fresh.flat().length, exams };
}

/** New facts that the plans of a pack's exams have for today; undefined without an exam. */
function newToday(exams: readonly PlannedExam[], pack: string, fresh: number, day: Day): number | undefined {
  const wanted = exams
    .filter(({ packs }) => packs.includes(pack))
    .map(({ plan }) => {
      const [first] = plan.days;
      const all = plan.days.reduce((sum, one) => sum + one.fresh, plan.left);
      return first?.day === day && all > 0 ? Math.ceil((first.fresh * fresh) / all) : 0;
    });
  return wanted.length > 0 ? Math.max(...wanted) : undefined;
}
