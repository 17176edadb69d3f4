import { spawn } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installedBrowsers, type Browser } from '../launch/browsers.ts';
import { onwardPage } from './plain-page.ts';

/**
 * Opens an address that holds a token. The token goes through a file that only this user can read, because everybody
 * on the machine can read what a program was started with.
 *
 * @param folder the reader's data folder
 * @returns what was opened, and how to clear the file away
 * @throws where nothing could be started
 */
export async function openInBrowser(
  link: string,
  folder: string,
  [browser]: Browser[] = installedBrowsers(),
  start = startProgram,
): Promise<{ name: string; clear(): void }> {
  const file = join(hasSnaps() ? homedir() : folder, `open-salient-${process.pid}.html`);
  const clear = () => rmSync(file, { force: true });
  clear(); // of another process that had our number once, and was killed
  writeFileSync(file, onwardPage(link).body, { mode: 0o600, flag: 'wx' });
  try {
    const { command, args } = opener(pathToFileURL(file).href, browser);
    await start(command, args);
    return { name: browser?.name ?? 'the browser', clear };
  } catch (error) {
    clear();
    throw error;
  }
}

/** Browsers that came as snaps, Ubuntu's way, see of their user's files only those that are not hidden. */
const hasSnaps = () => process.platform === 'linux' && existsSync('/snap/bin');

/** The found browser, else whatever this system opens pages with. */
function opener(address: string, browser: Browser | undefined): { command: string; args: string[] } {
  if (browser) return { command: browser.path, args: [address] };
  switch (process.platform) {
    case 'darwin':
      return { command: 'open', args: [address] };
    case 'win32':
      return { command: 'rundll32', args: ['url.dll,FileProtocolHandler', address] };
    default:
      return { command: 'xdg-open', args: [address] };
  }
}

/** Starts a program that outlives us. Rejects where there is no such program. */
const startProgram = (command: string, args: string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { detached: true, stdio: 'ignore' });
    child.once('error', reject);
    child.once('spawn', () => {
      child.unref();
      resolve();
    });
  });
