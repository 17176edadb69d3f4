/** Killed in the middle of a backup, a restore and a reading in of everything: what is there is all of before or all of after. */
import { spawn } from 'node:child_process';
import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { defaultSettings, type Settings } from '../../src/core/contract.ts';
import { createCore } from '../../src/core/core.ts';
import { replay } from '../../src/core/memory/replay.ts';
import { isGood } from './backup-file.ts';
import { systemClock } from './clock.ts';
import { createNodePorts, type NodePorts } from './ports.ts';
import { anAnswer } from './testing/an-answer.ts';
import { json } from './testing/both-hosts.ts';
import type { CopyUntilKilled, Said, Step } from './testing/copying.ts';
import { makeHome, type Home } from './testing/home.ts';

const program = join(import.meta.dirname, 'testing/copy-until-killed.ts');
const killsEach = 4;
/** So many that a copy takes a while. */
const answers = 400;
const hour = 3_600_000;

interface State {
  ids: Set<string>;
  theme: Settings['theme'];
}

/** What is there, as the next start finds it: settings first, as the page asks for them. */
async function stateOf(ports: NodePorts): Promise<State> {
  const { theme } = await ports.settings.read();
  return { theme, ids: new Set((await ports.answers.list({})).map(({ id }) => id)) };
}

/** What a whole step makes of a state. */
function after(step: Step, { ids, theme }: State, kept: { backup: State; everything: State }): State {
  switch (step.kind) {
    case 'answer':
      return { theme, ids: new Set([...ids, step.id]) };
    case 'settings':
      return { ids, theme: step.theme };
    case 'backup':
      return { ids, theme };
    case 'restore':
      return kept.backup;
    case 'import':
      return { theme: kept.everything.theme, ids: new Set([...ids, ...kept.everything.ids]) };
  }
}

/** Lets the program run and kills it within 60 ms of beginning such a step. @returns all it said */
function killIn(kind: Step['kind'], told: CopyUntilKilled): Promise<Said[]> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, JSON.stringify(told)]);
  let said = '';
  let problems = '';
  child.stderr.on('data', (chunk) => (problems += String(chunk)));
  child.stdout.on('data', (chunk) => {
    const begins = said.includes(`{"begun":{"kind":"${kind}"`);
    said += String(chunk);
    if (!begins && said.includes(`{"begun":{"kind":"${kind}"`))
      setTimeout(() => child.kill('SIGKILL'), Math.random() * 60);
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (_, signal) => {
      if (signal !== 'SIGKILL') reject(new Error(`the program ended by itself: ${problems}`));
      else
        resolve(
          said
            .split('\n')
            .slice(0, -1)
            .map((line) => JSON.parse(line) as Said),
        );
    });
  });
}

/** Fills a home with answers and one backup of them, and another computer's file of everything. */
async function prepare(home: Home): Promise<{ told: CopyUntilKilled; backup: State; everything: State }> {
  const file = join(home.root, 'everything.json');
  const fill = async (folders: Home, theme: Settings['theme'], end: (ports: NodePorts) => Promise<string>) => {
    const ports = createNodePorts(folders);
    const sent = Array.from({ length: answers }, (_, at) => ({
      ...anAnswer(),
      at,
      offset: 0,
      fact: `fact-${at % 40}`,
    }));
    const settings = { ...defaultSettings, theme };
    const everything = { format: 'salient-everything/1', settings, answers: sent, changes: [], sittings: [] };
    await createCore(ports).fetch(new Request('app://salient/api/import/salient.json', json('POST', everything)));
    const [name, state] = [await end(ports), await stateOf(ports)];
    await ports.close();
    return { name, state };
  };
  const other = await fill({ ...home, dataDir: join(home.root, 'other') }, 'contrast', async (ports) => {
    const taken = await createCore(ports).fetch(new Request('app://salient/api/export/salient.json'));
    writeFileSync(file, await taken.text());
    return file;
  });
  const own = await fill(home, 'dark', async (ports) => (await ports.backups.make('hand')).name);
  const { resourcesDir, rendererDir, dataDir } = home;
  const told = { folders: { resourcesDir, rendererDir, dataDir }, backup: own.name, file: other.name };
  return { told, backup: own.state, everything: other.state };
}

/** Every answer that any backup holds. */
function idsInBackups(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.db'))
    .flatMap((name) => {
      expect(isGood(join(folder, name)), name).toBe(true);
      const database = new DatabaseSync(join(folder, name), { readOnly: true });
      const ids = database.prepare('SELECT id FROM answers').all();
      database.close();
      return ids.map(({ id }) => String(id));
    });
}

/** As if all of it had been lying there for hours. */
function age(folder: string): void {
  const then = new Date(Date.now() - 3 * hour);
  for (const name of readdirSync(folder)) utimesSync(join(folder, name), then, then);
}

test.concurrent.each(['backup', 'restore', 'import'] as const)(
  'killed in a %s',
  async (kind) => {
    const home = makeHome();
    const { told, ...kept } = await prepare(home);
    let state = kept.backup;
    const acknowledged: string[] = [];
    for (let kill = 0; kill < killsEach; kill += 1) {
      const said = await killIn(kind, told);
      const done = said.flatMap((one) => ('done' in one ? [one.done] : []));
      acknowledged.push(...done.flatMap((step) => (step.kind === 'answer' ? [step.id] : [])));
      const before = done.reduce((reached, step) => after(step, reached, kept), state);
      const last = said.at(-1);
      const possible = last && 'begun' in last ? [before, after(last.begun, before, kept)] : [before];

      const ports = createNodePorts(home);
      state = await stateOf(ports);
      expect(possible).toContainEqual(state);
      expect(await ports.answers.keptAside()).toBeUndefined();
      const [stored, changes] = [await ports.answers.list({}), await ports.changes.list({})];
      expect(await ports.memories.list(['small'])).toEqual(replay(stored, changes, ports.schedule));
      await ports.close();
    }
    const held = new Set([...state.ids, ...idsInBackups(join(home.dataDir, 'backups'))]);
    expect(acknowledged.filter((id) => !held.has(id))).toEqual([]);

    // what lies about after so many kills is gone with the first start some hours later
    age(home.dataDir);
    const later = createNodePorts(home, { clock: { ...systemClock, now: () => Date.now() + 3 * hour } });
    await later.backups.keepUp();
    await later.settings.write(await later.settings.read());
    await later.close();
    expect(readdirSync(home.dataDir).sort()).toEqual(['answers.db', 'backups', 'settings.json']);
    expect(readdirSync(join(home.dataDir, 'backups')).filter((name) => !name.endsWith('Z.db'))).toEqual([]);
    home.remove();
  },
  120_000,
);
