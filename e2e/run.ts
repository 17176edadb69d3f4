/** `npm test`: unit tests, then specs through both hosts, then one line that says how many passed and failed. */
import { buildWhenNeeded } from '../electron/launch/build.ts';
import { desktopRuntime } from './hosts/desktop.ts';
import { findBrowser } from './runner/find-browser.ts';
import { emptyNamespace, hasDisplay, hasVirtualDisplay, means, namespaceRefusal } from './runner/machine.ts';
import { plan } from './runner/plan.ts';
import { runSpecs, runUnitTests } from './runner/suites.ts';
import { sum, type Totals } from './runner/totals.ts';

const failure: Totals = { passed: 0, failed: 1 };

async function endToEnd(args: string[], namespace: boolean): Promise<Totals[]> {
  if (!(await buildWhenNeeded())) return [failure];
  const screen = virtualScreen();
  const { real, executable } = desktopRuntime();
  const browser = await findBrowser(means);
  if (browser) process.env.SALIENT_BROWSER = browser.path;
  else if (!real) {
    console.error(
      'Salient’s specs need a browser. Install Chrome, Edge or Chromium, or run `npx playwright install chromium`.',
    );
    return [failure];
  }

  console.log(
    `Desktop: ${real ? `Electron’s runtime, ${executable}` : 'the stand-in for Electron’s runtime, which is not here'}`,
  );
  console.log(
    `Browser: ${browser ? `${browser.name}, ${browser.path}` : 'none to be had; the specs run on the desktop alone'}`,
  );
  const projects = browser ? [] : ['--project=desktop'];
  const everything = await runSpecs([...projects, ...args], screen);
  return namespace ? [everything, await withoutNetwork(projects, screen)] : [everything];
}

/** Electron needs a screen. @returns what to run the specs under so that there is one */
function virtualScreen(): string[] {
  if (!desktopRuntime().real || hasDisplay()) return [];
  if (hasVirtualDisplay()) return ['xvfb-run', '-a', '-s', '-screen 0 1920x1200x24'];
  if (process.env.E2E_HOST === 'real') throw new Error('E2E_HOST=real, but there is no screen and no xvfb-run.');
  console.log('Electron’s runtime is here but no screen, and no xvfb-run to make one: using the stand-in.');
  process.env.E2E_HOST = 'stand-in';
  return [];
}

/** The whole sitting once more, where a request to anybody else could not leave the machine if it tried. */
async function withoutNetwork(projects: string[], screen: string[]): Promise<Totals> {
  const refusal = namespaceRefusal();
  if (refusal !== undefined) {
    console.log(`Not run in an empty network namespace, for this machine does not give one: ${refusal}`);
    return { passed: 0, failed: 0 };
  }
  console.log('Once more in an empty network namespace:');
  const spec = ['e2e/specs/offline.spec.ts', '--output', 'test-results/empty-namespace'];
  return runSpecs([...projects, ...spec], [...emptyNamespace, ...screen]);
}

function explained(error: unknown): Totals[] {
  console.error(error instanceof Error ? error.message : error);
  return [failure];
}

const { unit, specs, namespace } = plan(process.argv.slice(2));
const totals: Totals[] = [];
if (unit) totals.push(await runUnitTests(unit));
if (specs) totals.push(...(await endToEnd(specs, namespace).catch(explained)));

const { passed, failed } = sum(totals);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
