/** The same app from the guarded loopback host, in the installed browser. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from '@playwright/test';
import { root } from '../../electron/launch/program.ts';
import { testBrowser } from '../browser.ts';
import type { Host, OnContext, Start } from './host.ts';

export interface Loopback {
  /** the address that opens the app, once */
  link: string;
  origin: string;
  /** lines it wrote to its standard error */
  errors: string[];
  end(signal?: NodeJS.Signals): Promise<void>;
}

type LoopbackStart = Pick<Start, 'dataDir' | 'pack' | 'daysAhead'>;

export async function startLoopback({ dataDir, pack, daysAhead = 0 }: LoopbackStart): Promise<Loopback> {
  const args = [join(root, 'out/main/host.js'), '--no-open', '--data', dataDir];
  const host = spawn(process.execPath, [...args, ...(pack === undefined ? [] : ['--pack', pack])], {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(daysAhead > 0 && { env: withMovedClock(daysAhead) }),
  });
  const endWithUs = () => host.kill('SIGKILL'); // where a test fails before it ends the host itself
  process.once('exit', endWithUs);
  host.once('exit', () => process.off('exit', endWithUs));
  const errors: string[] = [];
  createInterface(host.stderr).on('line', (line) => errors.push(line));
  const link = await printedLink(host.stdout).catch((error: unknown) => {
    throw new Error(['The host did not say where it is.', ...errors].join('\n'), { cause: error });
  });
  return { link, origin: new URL(link).origin, errors, end: (signal) => end(host, signal) };
}

/** The app in a context of its own: nothing of one test is left for the next, though they share the browser. */
export async function startInBrowser(browser: Browser, start: Start, onContext: OnContext): Promise<Host> {
  const loopback = await startLoopback(start);
  const context = await browser.newContext({ bypassCSP: start.bypassCSP ?? false });
  await onContext(context);
  const page = await context.newPage();
  await page.goto(loopback.link);
  await page.getByRole('main').waitFor();
  const stop = async () => {
    await context.close();
    await loopback.end();
  };
  const kill = async () => {
    await loopback.end('SIGKILL');
    await context.close();
  };
  return { context, page, origin: loopback.origin, errors: loopback.errors, stop, kill };
}

const withMovedClock = (days: number): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_OPTIONS: `--import ${pathToFileURL(join(root, 'e2e/hosts/move-clock.mjs')).href}`,
  SALIENT_TEST_DAYS_AHEAD: String(days),
});

export function launchBrowser(): Promise<Browser> {
  const executablePath = testBrowser()?.path;
  return chromium.launch(executablePath === undefined ? {} : { executablePath });
}

async function printedLink(output: Readable): Promise<string> {
  for await (const line of createInterface(output)) {
    const link = /^Salient: (http:\S+)$/.exec(line)?.[1];
    if (link) return link;
  }
  throw new Error('its output ended');
}

async function end(host: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (host.exitCode !== null || host.signalCode !== null) return;
  const ended = once(host, 'exit');
  host.kill(signal);
  await ended;
}
