/** `npm run packs`: reads every pack in this folder as the app does, prints what is wrong, and then exits with 1. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { folderFiles } from '../../electron/host/folder-files.ts';
import { issueLine, PackError } from '../../src/core/pack/pack-error.ts';
import { readPack } from '../../src/core/pack/parse.ts';
import { summarise } from '../../src/core/pack/summary.ts';

const folders = (await readdir(import.meta.dirname, { withFileTypes: true })).filter((entry) => entry.isDirectory());

for (const { name } of folders) {
  try {
    const { title, version, counts } = summarise(
      await readPack(folderFiles(join(import.meta.dirname, name))),
      'bundled',
    );
    const contents = Object.entries(counts).map(([what, count]) => `${count} ${what}`);
    console.log(`${name} ${version}: ${title}; ${contents.join(', ')}`);
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    for (const issue of error.issues) console.error(`${name}/${issueLine(issue)}`);
    process.exitCode = 1;
  }
}
