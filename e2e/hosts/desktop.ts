/** The desktop app: on Electron's runtime where it is, else on the stand-in for it. The specs cannot tell. */
import { spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { delimiter, dirname, join } from 'node:path';
import { _electron } from '@playwright/test';
import { root } from '../../electron/launch/program.ts';
import { electronRuntime } from '../../electron/launch/runtime.ts';
import { testBrowser } from '../browser.ts';
import type { Host, OnContext, Start } from './host.ts';

const standIn = join(root, 'e2e/stand-in');

/** @throws where E2E_HOST=real asks for the runtime and it is not there: no such run may pass on the stand-in */
export function desktopRuntime(): { executable: string; real: boolean } {
  const runtime = process.env.E2E_HOST === 'stand-in' ? undefined : electronRuntime();
  if (runtime) return { executable: runtime, real: true };
  if (process.env.E2E_HOST === 'real') {
    throw new Error('E2E_HOST=real, but Electron’s runtime is not here. `npx install-electron` fetches it.');
  }
  return { executable: join(standIn, process.platform === 'win32' ? 'electron.cmd' : 'electron'), real: false };
}

export function desktopArguments({ dataDir, pack, present }: Pick<Start, 'dataDir' | 'pack' | 'present'>): string[] {
  return [
    root,
    '--data',
    dataDir,
    ...(pack === undefined ? [] : ['--pack', pack]),
    ...(present === undefined ? [] : ['--present', present]),
    // chosen here, so that a developer's Wayland session does not make the app start a second time, away from the test
    ...(process.platform === 'linux' ? ['--ozone-platform=x11'] : []),
  ];
}

export function desktopEnvironment(): Record<string, string> {
  const { ELECTRON_RUN_AS_NODE: _, ...environment } = process.env as Record<string, string>;
  if (desktopRuntime().real) return environment;
  return {
    ...environment,
    STAND_IN_BROWSER: testBrowser()?.path ?? '',
    PATH: [dirname(process.execPath), environment.PATH].join(delimiter), // the stand-in runs on this same Node
  };
}

export async function startDesktop(start: Start, onContext: OnContext): Promise<Host> {
  // Playwright finds the executable by asking the electron package, which reads this from our own environment.
  if (!desktopRuntime().real) process.env.ELECTRON_OVERRIDE_DIST_PATH = standIn;
  const electron = await _electron.launch({
    args: desktopArguments(start),
    cwd: root,
    env: desktopEnvironment(),
    bypassCSP: start.bypassCSP ?? false,
  });
  const errors: string[] = [];
  electron.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  const context = electron.context();
  await onContext(context);
  const page = await electron.firstWindow();
  await page.getByRole('main').waitFor(); // the first window may still be about:blank
  const origin = await page.evaluate(() => window.origin);
  return {
    context,
    page,
    origin,
    electron,
    errors,
    stop: () => electron.close(),
    kill: () => killTree(electron.process()),
  };
}

/** Playwright starts the app as the leader of a process group, except on Windows, which has none. */
async function killTree(leader: ChildProcess): Promise<void> {
  const { pid } = leader;
  if (pid === undefined) throw new Error('the app never started');
  const ended = once(leader, 'exit');
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(pid), '/T', '/F']);
  else process.kill(-pid, 'SIGKILL');
  await ended;
}
