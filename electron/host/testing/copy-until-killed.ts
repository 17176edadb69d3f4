/** Answers, chooses settings, makes backups, restores and reads in until it is killed; says what it begins and what is done. */
import { readFileSync, writeSync } from 'node:fs';
import { defaultSettings, type Settings } from '../../../src/core/contract.ts';
import { createCore } from '../../../src/core/core.ts';
import { createNodePorts } from '../ports.ts';
import { anAnswer } from './an-answer.ts';
import type { CopyUntilKilled, Said, Step } from './copying.ts';

const { folders, backup, file } = JSON.parse(process.argv[2] ?? '') as CopyUntilKilled;
const everything = readFileSync(file, 'utf8');
const core = createCore(createNodePorts(folders));
/** At once, so that nothing is said that a reader of this would not hear. */
const say = (said: Said) => writeSync(1, `${JSON.stringify(said)}\n`);

async function send(method: 'POST' | 'PUT', path: string, body: string): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const answer = await core.fetch(new Request(`app://salient${path}`, { method, headers, body }));
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
}

async function step(begun: Step, method: 'POST' | 'PUT', path: string, body: string): Promise<void> {
  say({ begun });
  await send(method, path, body);
  say({ done: begun });
}

async function use(theme: Settings['theme']): Promise<void> {
  await step({ kind: 'settings', theme }, 'PUT', '/api/settings', JSON.stringify({ ...defaultSettings, theme }));
  const answer = { ...anAnswer(), mode: 'today' };
  await step({ kind: 'answer', id: answer.id }, 'POST', '/api/answers', JSON.stringify(answer));
}

for (;;) {
  await use('light');
  await step({ kind: 'backup' }, 'POST', '/api/backups', '');
  await use('system');
  await step({ kind: 'restore' }, 'POST', `/api/backups/${backup}/restore`, '');
  await use('wall-light');
  await step({ kind: 'import' }, 'POST', '/api/import/salient.json', everything);
}
