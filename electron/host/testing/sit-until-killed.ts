/** Sits one sitting after the other until it is killed, and tells each id once it is acknowledged. */
import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { createSchedule } from '../../../src/core/memory/schedule.ts';
import { SqliteAnswerLog } from '../answer-log.ts';
import { SqliteChangeLog } from '../change-log.ts';
import { systemClock } from '../clock.ts';
import { Journal } from '../journal.ts';
import { SqliteSittingStore } from '../sitting-store.ts';
import { anAnswer } from './an-answer.ts';

const [file = ''] = process.argv.slice(2);
const journal = new Journal(file, systemClock, createSchedule());
const answers = new SqliteAnswerLog(journal);
const changes = new SqliteChangeLog(journal);
const sittings = new SqliteSittingStore(journal);
/** At once, so that nothing is said that a reader of this would not hear. */
const tell = (id: string) => writeSync(1, `${id}\n`);
const facts = ['one', 'two', 'three', 'four'];

for (;;) {
  const id = randomUUID();
  const items = facts.map((fact) => ({ pack: 'small', question: fact, fact, face: 'choose' as const }));
  const wish = { id, kind: 'today' as const, packs: ['small'], minutes: 5 };
  await sittings.append({ id, wish, packs: ['small'], seed: 1, items });
  tell(id);
  for (const fact of facts) {
    const answer = { ...anAnswer(), fact, sitting: id, mode: 'today' as const };
    await answers.append(answer);
    tell(answer.id);
    if (fact !== 'two') continue;
    const undo = { kind: 'undo' as const, id: randomUUID(), about: answer.id, payload: null };
    await changes.append(undo);
    tell(undo.id);
  }
}
