/** Starts on a data folder as somebody who may not write there, and tells what a reader gets to see. */
import { createCore } from '../../../src/core/core.ts';
import { createNodePorts, type Folders } from '../ports.ts';
import { anAnswer } from './an-answer.ts';

// root may write anywhere: whoever the folder belongs to, this program is to be nobody
if (process.getuid?.() === 0) {
  process.setgroups?.([]);
  process.setgid?.(65_534);
  process.setuid?.(65_534);
}
const ports = createNodePorts(JSON.parse(process.argv[2] ?? '') as Folders);
const core = createCore(ports);

async function ask(path: string, method = 'GET', body?: object): Promise<{ status: number; body: unknown }> {
  const init = body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const answer = await core.fetch(new Request(`app://salient${path}`, { method, ...init }));
  return { status: answer.status, body: await answer.json() };
}

await ports.backups.keepUp();
const seen = {
  library: await ask('/api/packs'),
  lesson: await ask('/api/packs/small'),
  settings: await ask('/api/settings'),
  answer: await ask('/api/answers', 'POST', anAnswer()),
  setting: await ask('/api/settings', 'PUT', {}),
};
await ports.close();
console.log(JSON.stringify(seen));
