/** What the figures were measured on, as far as it bears on them. */
import { execFileSync } from 'node:child_process';
import { cpus, loadavg, platform, release, totalmem } from 'node:os';
import type { Browser } from '@playwright/test';
import { root } from '../../electron/launch/program.ts';

export interface Machine {
  system: string;
  processor: string;
  memory: string;
  node: string;
  browser: string;
  /** what WebGL is drawn with, as the browser names it */
  graphics: string;
  /** processes waiting for a processor when the bench began, averaged over a minute; not known on Windows */
  load: number;
  commit: string;
  date: string;
}

export async function describeMachine(browser: Browser): Promise<Machine> {
  const [first] = cpus();
  return {
    system: `${platform()} ${release()}`,
    processor: `${cpus().length} × ${first?.model.trim() ?? 'unknown'}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    node: process.version,
    browser: `Chromium ${browser.version()}`,
    graphics: await graphicsOf(browser),
    load: loadavg()[0] ?? 0,
    commit: git('rev-parse', '--short', 'HEAD'),
    date: new Date().toISOString().slice(0, 10),
  };
}

/** Whether others used the processors so much that the figures say more about them. */
export const isBusy = ({ load }: Machine): boolean => load > cpus().length / 2;

export function inWords(machine: Machine): string {
  const { system, processor, memory, node, browser, graphics, load, commit, date } = machine;
  const lines = [
    `${processor}, ${memory}, ${system}; Node ${node}, ${browser}, graphics: ${graphics}.`,
    `Commit ${commit}, ${date}. Load when it began: ${load.toFixed(1)}.`,
  ];
  if (isBusy(machine))
    lines.push('The machine was busy with other work: compare ratios, and trust no absolute figure.');
  return lines.join('\n');
}

async function graphicsOf(browser: Browser): Promise<string> {
  const page = await browser.newPage();
  const name = await page.evaluate(() => {
    const gl = document.createElement('canvas').getContext('webgl2');
    const unmasked = gl?.getExtension('WEBGL_debug_renderer_info');
    return gl ? String(gl.getParameter(unmasked ? unmasked.UNMASKED_RENDERER_WEBGL : gl.RENDERER)) : 'no WebGL';
  });
  await page.close();
  return name;
}

function git(...args: string[]): string {
  try {
    return execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}
