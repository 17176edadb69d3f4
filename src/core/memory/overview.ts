/** What there is to do: the study page before a sitting. */
import { seeded } from '../quiz/random.ts';
import { bestTime } from './best-time.ts';
import { gather } from './gather.ts';
import { isOffered, progress, upcoming } from './progress.ts';
import { timeLeft } from '../sitting/paper.ts';
import type { Paper } from '../sitting/schema.ts';
import type { OpenSitting, PresentSitting, StoredSitting } from './stored-sitting.ts';
import type { Study } from './study.ts';
import { chooseToday } from './today.ts';
import { banksOf, today, type World } from './world.ts';

/** Sittings before this many are not looked at. */
const latest = 30;

export async function overview(world: World, pack: string, minutes: number): Promise<Study> {
  const { ground, fresh, exams } = await gather(world, [pack], minutes * 60);
  const { items: _, ...outlook } = chooseToday(ground, minutes * 60, seeded(0));
  return { today: today(world), outlook, fresh, exams };
}

/** A sitting with what it takes to go on with it. */
export async function present(world: World, sitting: StoredSitting): Promise<PresentSitting> {
  const paper = sitting.wish.kind === 'test' ? await paperOf(world, sitting.id) : undefined;
  const best = sitting.wish.kind === 'match' ? await bestTime(world, sitting) : undefined;
  return { ...sitting, now: world.clock.now(), ...(paper && { paper }), ...(best !== undefined && { best }) };
}

async function paperOf(world: World, sitting: string): Promise<Paper | undefined> {
  const papers = await world.changes.list({ kind: 'paper' });
  return papers.findLast((change) => change.kind === 'paper' && change.about === sitting)?.payload as Paper | undefined;
}

/**
 * Sittings to go on with: of each kind the last one begun, if something was answered in it and it is not over. A test
 * is not over before it is handed in, be it blank or its time up.
 */
export async function ongoing(world: World, pack: string): Promise<OpenSitting[]> {
  const at = world.clock.now();
  const now = { at, offset: world.clock.offset(at) };
  const sittings = (await world.sittings.list(pack, latest)).filter((sitting) => isOffered(sitting, now));
  const last = sittings.filter(
    ({ wish }, position) => sittings.findIndex((other) => other.wish.kind === wish.kind) === position,
  );
  const open = await Promise.all(
    last.map(async (sitting): Promise<OpenSitting[]> => {
      const banks = await banksOf(world, sitting.packs);
      const items = sitting.items.filter(({ question }) => banks.some((bank) => bank.has(question)));
      const there = { ...sitting, items };
      const replies = (await world.answers.list({ sitting: sitting.id })).filter(({ undone }) => !undone);
      if (sitting.wish.kind === 'test') {
        const left = timeLeft(sitting, at);
        const isOpen = !(await paperOf(world, sitting.id))?.handedIn;
        return isOpen ? [{ ...there, ...progress(there, replies), ...(left !== undefined && { left }) }] : [];
      }
      return replies.length > 0 && upcoming(there, replies) ? [{ ...there, ...progress(there, replies) }] : [];
    }),
  );
  return open.flat();
}
