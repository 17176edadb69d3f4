/** The reader's exams, and the plan of each. */
import type { StoredChange } from '../contract.ts';
import type { Exam } from './change.ts';
import { dayOfDate } from './day.ts';
import { isNew } from './memory.ts';
import type { Pace } from './pace.ts';
import { plan } from './plan.ts';
import type { PlannedExam } from './study.ts';
import { banksOf, freshFacts, today, type World } from './world.ts';

/** Every exam as the changes left it. */
export function examsOf(changes: readonly StoredChange[]): (Exam & { id: string })[] {
  const exams = new Map<string, Exam | null>();
  for (const change of changes) if (change.kind === 'exam') exams.set(change.about, change.payload);
  return [...exams].flatMap(([id, exam]) => (exam ? [{ id, ...exam }] : []));
}

/** Exams that name any of the packs and are not over, the nearest first, each with its plan from today. */
export async function plannedExams(world: World, packs: readonly string[], pace: Pace): Promise<PlannedExam[]> {
  const now = today(world);
  const exams = examsOf(await world.changes.list({ kind: 'exam' }))
    .filter((exam) => exam.packs.some((pack) => packs.includes(pack)) && dayOfDate(exam.date) >= now)
    .sort((a, b) => dayOfDate(a.date) - dayOfDate(b.date));
  return Promise.all(exams.map((exam) => planned(world, exam, pace)));
}

async function planned(world: World, exam: Exam & { id: string }, pace: Pace): Promise<PlannedExam> {
  // A pack that was taken out of the library since has nothing to learn.
  const found = await Promise.all(exam.packs.map((pack) => banksOf(world, [pack]).catch(() => [])));
  const banks = found.flat();
  const fresh = await Promise.all(banks.map((bank) => freshFacts(world, bank)));
  const byPack = new Map(banks.map((bank) => [bank.pack, bank]));
  const memories = await world.memories.list([...byPack.keys()]);
  const prospect = {
    reviewed: memories.filter(
      (memory) => !isNew(memory) && !memory.suspended && byPack.get(memory.pack)?.about(memory.fact).length,
    ),
    fresh: fresh.flat().length,
    today: today(world),
    exam: dayOfDate(exam.date),
    minutes: exam.minutes,
    seconds: { review: pace.typical('known'), fresh: pace.typical('fresh') },
  };
  return { ...exam, plan: plan(prospect, world.schedule) };
}
