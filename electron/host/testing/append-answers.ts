/** Appends answers to the log named on the command line until it is killed, and tells each id once it is acknowledged. */
import { writeSync } from 'node:fs';
import { SqliteAnswerLog } from '../answer-log.ts';
import { anAnswer } from './an-answer.ts';

const [, , path = ''] = process.argv;
const log = new SqliteAnswerLog(path, Date.now);
for (;;) {
  const { id } = await log.append(anAnswer());
  writeSync(1, `${id}\n`);
}
