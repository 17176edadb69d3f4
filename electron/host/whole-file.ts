/** Files that are replaced whole: at any moment the old content or the new one is there. */
import { readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { ensurePrivateFolder } from './private-folder.ts';

/** A draft this old was left behind by a program that did not live to name it; in milliseconds. */
export const abandonedAfter = 60 * 60_000;

/** Puts this content on disk under this name, in a folder of the reader's own. */
export async function writeWhole(path: string, content: string | Buffer): Promise<void> {
  ensurePrivateFolder(dirname(path));
  await writeFileAtomic(path, content);
  await clearDrafts(path);
}

/** What is laid ready to take a file's place, for whoever decides whether it does. */
export const comingOf = (path: string): string => `${path}.coming`;

/** write-file-atomic names a draft after its file, with a number; how old one is the disk's own clock says. */
async function clearDrafts(path: string): Promise<void> {
  const folder = dirname(path);
  const isDraft = (name: string) => name.startsWith(`${basename(path)}.`) && /\.(\d+|coming)$/.test(name);
  const { mtimeMs: now } = await stat(path);
  for (const name of (await readdir(folder)).filter(isDraft)) {
    const draft = await stat(join(folder, name)).catch(() => undefined); // it may have got its name just now
    if (draft && draft.mtimeMs < now - abandonedAfter) await rm(join(folder, name), { force: true });
  }
}
