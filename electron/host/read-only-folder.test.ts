/** A data folder that may be read and not written, by a program that is not root. */
import { execFile } from 'node:child_process';
import { chmodSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { defaultSettings } from '../../src/core/contract.ts';
import { createNodePorts } from './ports.ts';
import { anAnswer } from './testing/an-answer.ts';
import { makeHome, type Home } from './testing/home.ts';

const program = join(import.meta.dirname, 'testing/visit-read-only.ts');

/** @param more what files and folders may besides being read */
function mayOnlyRead(folder: string, more: { folder: number; file: number }): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) mayOnlyRead(join(folder, entry.name), more);
    else chmodSync(join(folder, entry.name), 0o444 | more.file);
  }
  chmodSync(folder, 0o555 | more.folder);
}

async function visit({ resourcesDir, rendererDir, dataDir }: Home): Promise<unknown> {
  const told = JSON.stringify({ resourcesDir, rendererDir, dataDir });
  const args = ['--disable-warning=ExperimentalWarning', program, told];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return JSON.parse(stdout);
}

test('lessons and settings are there; that nothing can be kept is told at start and at each try', async () => {
  const home = makeHome();
  const ports = createNodePorts(home);
  await ports.answers.append(anAnswer());
  await ports.settings.write({ ...defaultSettings, theme: 'dark' });
  await ports.close();
  chmodSync(home.root, 0o755); // for somebody else to come in
  mayOnlyRead(home.dataDir, { folder: 0, file: 0 });
  const seen = await visit(home);
  mayOnlyRead(home.dataDir, { folder: 0o200, file: 0o200 });

  const refused = { status: 503, body: { type: 'read-only', safe: expect.any(String) as string } };
  expect(seen).toMatchObject({
    library: { status: 200, body: { packs: [{ id: 'small' }], notices: [{ type: 'read-only' }] } },
    lesson: { status: 200, body: { manifest: { id: 'small' } } },
    settings: { status: 200, body: { theme: 'dark' } },
    answer: refused,
    setting: refused,
  });
  const again = createNodePorts(home);
  expect(await again.answers.list({})).toHaveLength(1);
  await again.close();
  home.remove();
});
