import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, delimiter, join } from 'node:path';
import { root, run } from '../../electron/launch/program.ts';
import { playwrightCli } from './machine.ts';
import { playwrightTotals, readTotals, vitestTotals, type Totals } from './totals.ts';

/** The tools and what they start run on this same Node. */
const environment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
});

export function runUnitTests(args: string[]): Promise<Totals> {
  return counted(async (report) => {
    const vitest = join(root, 'node_modules/vitest/vitest.mjs');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const options = ['run', '--config', '.config/vitest.config.ts', ...reporters, ...args];
    const { code } = await run(process.execPath, [vitest, ...options], environment());
    return readTotals(report, vitestTotals, code);
  });
}

/** @param before a command that the specs are run under: a virtual screen, a network namespace */
export function runSpecs(args: string[], before: readonly string[] = []): Promise<Totals> {
  return counted(async (report) => {
    const options = ['test', '--config', 'e2e/playwright.config.ts', '--reporter=list,json', ...args];
    const [command = '', ...rest] = [...before, process.execPath, playwrightCli, ...options];
    const { code } = await run(command, rest, { ...environment(), PLAYWRIGHT_JSON_OUTPUT_FILE: report });
    return readTotals(report, playwrightTotals, code);
  });
}

/** Whoever stops one suite does not want the next one. */
let stopped = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => (stopped = true));

async function counted(work: (report: string) => Promise<Totals>): Promise<Totals> {
  const folder = mkdtempSync(join(tmpdir(), 'salient-report-'));
  try {
    return await work(join(folder, 'report.json'));
  } finally {
    rmSync(folder, { recursive: true });
    if (stopped) process.exit(1);
  }
}
