import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { downloadArtifact } from '@electron/get';
import { root, run } from './program.ts';
import { electronPackage, electronRuntime } from './runtime.ts';

/** A connection that brings nothing for so long, in milliseconds, will bring nothing. */
const patience = 20_000;
/** A failure slower than this, in milliseconds, is remembered for a day, so that nobody waits for it at every start. */
const noticeable = 3_000;
const aDay = 24 * 60 * 60 * 1000;
const memory = join(root, 'node_modules/.cache/salient/no-runtime');

/**
 * Fetches Electron's runtime, telling how far it is.
 *
 * @returns its executable, or why there is none, in words that end a sentence
 */
export async function fetchRuntime(): Promise<{ executable: string } | { reason: string }> {
  if (Date.now() - (statSync(memory, { throwIfNoEntry: false })?.mtimeMs ?? 0) < aDay) {
    return { reason: 'it could not be fetched earlier today; “npx install-electron” tries again' };
  }
  const begun = Date.now();
  try {
    await download();
    // The package's own installer finds the download in the cache, checks it and unpacks it.
    await run(process.execPath, [join(electronPackage, 'install.js')]);
    const executable = electronRuntime();
    if (executable === undefined) return { reason: 'it was fetched but could not be unpacked' };
    rmSync(memory, { force: true });
    return { executable };
  } catch (error) {
    if (Date.now() - begun > noticeable) {
      mkdirSync(dirname(memory), { recursive: true });
      writeFileSync(memory, '');
    }
    return { reason: `it could not be fetched: ${rootCause(error)}` };
  }
}

async function download(): Promise<void> {
  const read = (name: string) => JSON.parse(readFileSync(join(electronPackage, name), 'utf8')) as unknown;
  const { version } = read('package.json') as { version: string };
  const stalled = new AbortController();
  const giveUp = () => stalled.abort(new Error(`nothing came for ${patience / 1000} seconds`));
  let timer = setTimeout(giveUp, patience);
  try {
    await downloadArtifact({
      version,
      artifactName: 'electron',
      checksums: read('checksums.json') as Record<string, string>,
      downloadOptions: {
        quiet: true,
        signal: stalled.signal,
        getProgressCallback: ({ percent, transferred }: { percent: number; transferred: number }) => {
          clearTimeout(timer);
          timer = setTimeout(giveUp, patience);
          showProgress(percent, transferred);
          return Promise.resolve();
        },
      },
    });
  } finally {
    clearTimeout(timer);
    endProgress();
  }
}

let shown = '';

/** One line that is written over, or written once where the output is a file. @param share 0 to 1 */
function showProgress(share: number, bytes: number): void {
  const what = 'Fetching the desktop runtime, this once';
  if (!process.stdout.isTTY) {
    if (shown === '') console.log(`${what} …`);
    shown = what;
    return;
  }
  const line = `${what}: ${Math.round(share * 100)} % (${Math.round(bytes / 2 ** 20)} MiB)`;
  if (line !== shown) process.stdout.write(`\r${line}`);
  shown = line;
}

function endProgress(): void {
  if (shown !== '' && process.stdout.isTTY) process.stdout.write('\n');
}

/** `fetch failed` says nothing; what caused it does. */
function rootCause(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : rootCause(error.cause);
}
