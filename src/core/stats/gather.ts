/** From the tallies to what a reader is shown. */
import { paceOf } from '../memory/pace.ts';
import { banksOf, today as todayOf, type World } from '../memory/world.ts';
import { confusionsIn } from './confusions.ts';
import type { HardFact, Statistics, Studied } from './statistics.ts';

/** Days of the load that are told. */
const ahead = 30;
const daysOfYear = 365;
const hardFacts = 10;
const confusionsTold = 8;
/** Mistakes that are looked through for confusions, over all lessons. */
const latestMistakes = 2000;
/** Answers that say how long a review takes. */
const paceAnswers = 2000;

/** @param days how far back retention and times reach, today included */
export async function statistics(world: World, packs: readonly string[], days: number): Promise<Statistics> {
  const { tallies } = world;
  const today = todayOf(world);
  const since = today - days + 1;
  const banks = await banksOf(world, packs);
  const studied = await tallies.studied(packs, today - daysOfYear + 1);
  const mistakes = Map.groupBy(
    await tallies.mistakes(packs, Math.ceil(latestMistakes / Math.max(1, packs.length))),
    ({ pack }) => pack,
  );
  const seconds = paceOf(await world.answers.times(paceAnswers)).typical('known');
  const loads = new Map((await tallies.load(packs, today, today + ahead - 1)).map(({ day, facts }) => [day, facts]));
  const hardest = (await tallies.hardest(packs, hardFacts)).map((memory): HardFact => {
    const { pack, fact, reps, lapses } = memory;
    const bank = banks.find((one) => one.pack === pack);
    const index = bank?.material.index;
    const statement = (index?.fact.get(fact) ?? index?.own.get(fact))?.statement ?? fact;
    return { pack, fact, statement, reps, lapses, recall: world.schedule.recall(memory, today) };
  });
  return {
    today,
    days,
    retention: await tallies.reviews(packs, since),
    forecast: Array.from({ length: ahead }, (_, later) => {
      const facts = loads.get(today + later) ?? 0;
      return { day: today + later, facts, minutes: (facts * seconds) / 60 };
    }),
    calendar: byDay(studied),
    faces: byFace(studied.filter(({ day }) => day >= since)),
    hardest,
    confusions: banks
      .flatMap((bank) => confusionsIn(bank, mistakes.get(bank.pack) ?? []))
      .sort((a, b) => b.times + b.back - a.times - a.back)
      .slice(0, confusionsTold),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function byDay(studied: readonly Studied[]): Statistics['calendar'] {
  return [...Map.groupBy(studied, ({ day }) => day)].map(([day, faces]) => ({
    day,
    answers: sum(faces.map(({ answers }) => answers)),
    minutes: sum(faces.map(({ ms }) => ms)) / 60_000,
  }));
}

function byFace(studied: readonly Studied[]): Statistics['faces'] {
  return [...Map.groupBy(studied, ({ face }) => face)]
    .map(([face, days]) => {
      const answers = sum(days.map((one) => one.answers));
      return {
        face,
        answers,
        right: sum(days.map(({ right }) => right)),
        seconds: sum(days.map(({ ms }) => ms)) / 1000 / answers,
      };
    })
    .sort((a, b) => b.seconds - a.seconds);
}
