/** “Open lesson…”: the system's dialog here, reading and checking in the core, so the page never learns a path. */
import { readFile } from 'node:fs/promises';
import { BrowserWindow, dialog, type OpenDialogOptions, type WebContents } from 'electron';
import type { PackSummary, Problem } from '../../src/core/contract.ts';
import type { Core } from '../../src/core/core.ts';
import type { ChosenPack } from '../../src/shared/host/bridge.ts';
import { origin } from '../ipc/origin.ts';

export async function choosePack(core: Core, asker: WebContents): Promise<ChosenPack | null> {
  const options: OpenDialogOptions = {
    title: 'Open lesson',
    properties: ['openFile'],
    filters: [{ name: 'Salient lesson', extensions: ['salient'] }],
  };
  const window = BrowserWindow.fromWebContents(asker);
  const { filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
  const [file] = filePaths;
  return file === undefined ? null : addPack(core, file);
}

/** Brings a file to the core the way the page would, so that there is one way in. */
async function addPack(core: Core, file: string): Promise<ChosenPack> {
  let body: Uint8Array<ArrayBuffer>;
  try {
    body = new Uint8Array(await readFile(file));
  } catch (error) {
    return { problem: unreadable(error) };
  }
  const headers = { 'content-type': 'application/zip' };
  const response = await core.fetch(new Request(`${origin}/api/packs`, { method: 'POST', headers, body }));
  const answer: unknown = await response.json();
  return response.ok ? { id: (answer as PackSummary).id } : { problem: answer as Problem };
}

const unreadable = (error: unknown): Problem => ({
  type: 'file-unreadable',
  status: 400,
  title: 'The file could not be read.',
  detail: String(error),
  safe: 'Your library is as it was.',
  action: 'Check that the file is still there and that you may read it, then choose it again.',
});
