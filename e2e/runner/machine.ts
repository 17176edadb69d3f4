/** This machine, as far as the tests need something of it. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from '../../electron/launch/program.ts';
import { testBrowser } from '../browser.ts';
import type { Means } from './find-browser.ts';

export const playwrightCli = join(root, 'node_modules/@playwright/test/cli.js');

/** Whether a program ends well; false also where there is no such program. */
const succeeds = (command: string, args: string[]) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

export const means: Means = {
  present: () => testBrowser(),
  // Windows' browsers open a window instead of saying their version; one that is installed there works
  runs: ({ path }) => process.platform === 'win32' || succeeds(path, ['--version']),
  fetch() {
    console.log('No Chrome, Edge or Chromium is installed: fetching Playwright’s own …');
    return run(process.execPath, [playwrightCli, 'install', '--no-shell', 'chromium'], {
      ...process.env,
      PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000', // milliseconds; a closed network should say so soon
    });
  },
  mayInstall: () => existsSync('/etc/debian_version') && process.getuid?.() === 0,
  install() {
    console.log('Installing the system’s Chromium …');
    const apt = 'apt-get update -q && apt-get install -y -q --no-install-recommends chromium iproute2';
    return run('sh', ['-c', apt], { ...process.env, DEBIAN_FRONTEND: 'noninteractive' });
  },
};

/** Whether windows can be shown: Electron, unlike a browser, has no way to run without a screen. */
export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

export const hasVirtualDisplay = () => succeeds('sh', ['-c', 'command -v xvfb-run']);

/** Runs what follows where no network exists but the machine's own loopback. */
export const emptyNamespace = ['unshare', '-rn', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh'];

/** @returns why a process cannot be given a network namespace of its own here, undefined where it can */
export function namespaceRefusal(): string | undefined {
  const [command = '', ...args] = emptyNamespace;
  const { status, stderr, error } = spawnSync(command, [...args, 'true'], { encoding: 'utf8' });
  if (status === 0) return undefined;
  return (error?.message ?? stderr.trim()) || `unshare ended with ${status}`;
}
