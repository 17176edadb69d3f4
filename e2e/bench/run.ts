/**
 * `npm run bench`: the figures of the product, measured through the built app on this machine. Prints a table, writes
 * `test-results/bench.json`, and with `--write` puts the table into `docs/bench.md`. It asserts nothing.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildWhenNeeded } from '../../electron/launch/build.ts';
import { root } from '../../electron/launch/program.ts';
import { launchBrowser } from '../hosts/browser.ts';
import { isMet, median, type Figure } from './figure.ts';
import { describeMachine, inWords } from './machine.ts';
import { measureMap } from './map.ts';
import { measureMemory } from './memory.ts';
import { table } from './report.ts';
import { measureStart } from './start.ts';
import { measureTiles } from './tiles.ts';
import { measureTimeline } from './timeline.ts';
import { measureWall } from './wall.ts';

const { values: wanted } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
if (!(await buildWhenNeeded())) throw new Error('The app does not build, so nothing can be measured.');

const browser = await launchBrowser();
const machine = await describeMachine(browser);
console.log(inWords(machine));

const parts: [string, () => Promise<Figure[]>][] = [
  ['start', () => measureStart(browser)],
  ['map', () => measureMap(browser)],
  ['tiles', measureTiles],
  ['timeline', () => measureTimeline(browser)],
  ['wall', () => measureWall(browser)],
  ['memory', measureMemory],
];
const figures: Figure[] = [];
for (const [name, measure] of parts) {
  console.log(`Measuring: ${name} …`);
  figures.push(...(await measure()));
}
await browser.close();

const text = table(figures);
console.log(`\n${text}`);
const results = figures.map((figure) => ({ ...figure, median: median(figure.values), met: isMet(figure) }));
await save('test-results/bench.json', JSON.stringify({ machine, results }, undefined, 2));
if (wanted.write) await paste(`${inWords(machine)}\n\n${text}`);

async function save(path: string, content: string): Promise<void> {
  const file = join(root, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${content}\n`);
  console.log(`Written: ${path}`);
}

/** Between the two marks of `docs/bench.md`. */
async function paste(measured: string): Promise<void> {
  const page = await readFile(join(root, 'docs/bench.md'), 'utf8');
  const [before, , after] = page.split(/(?<=<!-- measured -->\n)([^]*)(?=<!-- \/measured -->)/);
  if (before === undefined || after === undefined) throw new Error('docs/bench.md has no marks to write between');
  await save('docs/bench.md', `${before}\n${measured}\n\n${after}`.trimEnd());
}
