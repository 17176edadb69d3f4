/**
 * Builds the base map: `npm run basemap` writes `world.pmtiles` and `theatre.pmtiles` beside this folder, the same bytes
 * on every machine, and copies its fonts; `npm run basemap -- --check` builds them in memory and compares them with the committed ones.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readAdmin } from './admin.ts';
import { copyFonts } from './fonts.ts';
import { drawLabels } from './labels.ts';
import { drawLand } from './land.ts';
import { drawPlaces } from './places.ts';
import { drawRivers } from './rivers.ts';
import { wrongBanks } from './theatre/bank-check.ts';
import { knownBanks } from './theatre/banks.ts';
import { readCourses } from './theatre/courses.ts';
import { drawHandLines } from './theatre/hand-line.ts';
import { railways } from './theatre/railways.ts';
import { roads } from './theatre/roads.ts';
import { tile, type Archives } from './tiling.ts';
import { drawWater } from './water.ts';

function build(): Archives {
  const courses = readCourses();
  const wrong = wrongBanks(courses, knownBanks(), [...railways, ...roads]);
  if (wrong.length > 0) throw new Error(`the wrong side of the river:\n  ${wrong.join('\n  ')}`);

  const admin = readAdmin();
  return tile([
    ...drawLand(admin),
    ...drawWater(),
    ...drawRivers(courses),
    ...drawHandLines('rail', railways),
    ...drawHandLines('road', roads),
    ...drawPlaces(),
    ...drawLabels(admin, courses),
  ]);
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const checking = process.argv.includes('--check');
if (!checking) copyFonts();

for (const [name, bytes] of Object.entries(build())) {
  const path = resolve(import.meta.dirname, `../${name}.pmtiles`);
  console.log(`${name}.pmtiles  ${bytes.length} bytes  sha256 ${sha256(bytes)}`);
  if (!checking) writeFileSync(path, bytes);
  else if (sha256(readFileSync(path)) !== sha256(bytes)) {
    console.error(`${name}.pmtiles differs from the committed archive: run npm run basemap and commit the result`);
    process.exitCode = 1;
  }
}
