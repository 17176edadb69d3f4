import { bundledFiles, inMemory } from '../../../resources/packs/bundled.ts';
import type { Clock } from '../../../src/core/ports.ts';
import { gatherOutgoing, type Outgoing } from '../../../src/core/exchange/outgoing.ts';
import type { World } from '../../../src/core/memory/world.ts';
import { ownLessons } from '../../../src/core/notes/own-lessons.ts';
import { readPack } from '../../../src/core/pack/parse.ts';
import { TestJournal } from './journal.ts';

/** The bundled lesson as it goes out, with what this journal remembers of it. */
export async function outgoingLesson(journal: TestJournal): Promise<Outgoing & { clock: Clock }> {
  const bare = await readPack(inMemory(await bundledFiles()));
  const { answers, changes, memories, sittings, tallies, schedule, clock } = journal;
  const world: World = {
    answers,
    changes,
    memories,
    sittings,
    tallies,
    schedule,
    clock,
    lesson: ownLessons(changes, async () => bare),
  };
  return { ...(await gatherOutgoing(world, await world.lesson(bare.manifest.id))), clock };
}

/** The same when nothing was ever answered. */
export async function freshLesson(): Promise<Outgoing> {
  const journal = new TestJournal();
  try {
    return await outgoingLesson(journal);
  } finally {
    journal.remove();
  }
}
