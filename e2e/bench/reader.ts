/** A reader of many years, made up: packs of a thousand facts, and a log of a million answers to them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openAnswerDatabase } from '../../electron/host/answer-database.ts';
import { packOfFacts } from '../../electron/host/testing/pack-of-facts.ts';
import { createSchedule } from '../../src/core/memory/schedule.ts';
import { dayMs } from '../../src/core/time/when.ts';

const answers = 1_000_000;
const factsInPack = 1000;

export interface Reader {
  packs: string[];
  /** the moment the reader's last day begins, epoch milliseconds */
  now: number;
}

/** Writes packs and log into a data folder, memories included. */
export function writeReader(dataDir: string, facts: number): Reader {
  const packs = Array.from({ length: facts / factsInPack }, (_, number) => `pack-${number}`);
  for (const pack of packs) {
    for (const [name, text] of Object.entries(packOfFacts(pack, factsInPack))) {
      const file = join(dataDir, 'resources/packs', pack, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
  const file = join(dataDir, 'answers.db');
  const schedule = createSchedule();
  openAnswerDatabase(file, 0, schedule).database.close();
  const now = Date.UTC(2026, 10, 22, 8);
  const database = new DatabaseSync(file);
  // Opening finds that the memories are not made with its schedule, and makes them.
  database.exec('PRAGMA synchronous = OFF; DELETE FROM derived; BEGIN');
  const insert = database.prepare(
    `INSERT INTO answers (id, at, offset, pack, packVersion, fact, question, face, sitting, mode, response, credit, elapsedMs)
     VALUES (?, ?, 0, ?, '1.0.0', ?, ?, 'choose', ?, 'today', '"this"', ?, ?)`,
  );
  const rounds = answers / facts;
  for (let number = 0; number < answers; number += 1) {
    const [round, fact] = [Math.floor(number / facts), number % facts];
    // from round to round the days between grow; the last round was lately, each fact on a day of its own
    const daysAgo = ((rounds - round) ** 2 * 1000) / rounds ** 2 + (fact % 60);
    const name = `fact-${fact % factsInPack}`;
    insert.run(
      `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`,
      now - Math.round(daysAgo * dayMs),
      packs[Math.floor(fact / factsInPack)] ?? '',
      name,
      `${name}-chosen`,
      `00000000-0000-4000-9000-${Math.floor(number / 40)
        .toString(16)
        .padStart(12, '0')}`,
      number % 9 === 0 ? 0 : 1,
      3000 + (number % 7000),
    );
  }
  database.exec('COMMIT');
  database.close();
  openAnswerDatabase(file, 0, schedule).database.close();
  return { packs, now };
}
