/** `npm start`: the desktop app where its runtime is or can be had, the installed browser where not. */
import { join } from 'node:path';
import { readCommandLine, UsageError, type CommandLine } from '../host/command-line.ts';
import { buildWhenNeeded } from './build.ts';
import { fetchRuntime } from './fetch-runtime.ts';
import { root, run, type Ending } from './program.ts';
import { electronRuntime } from './runtime.ts';

/** A desktop app that ends with a failure sooner than this, in milliseconds, could not start on this machine. */
const startTime = 5_000;

async function start(): Promise<number> {
  // npm runs scripts in the package's folder, and says where it was called from.
  const options = readCommandLine(process.argv.slice(2), { from: process.env.INIT_CWD });
  if (!(await buildWhenNeeded())) return 1;
  if (options.browser || options.noOpen) return inBrowser(options);

  const found = electronRuntime() ?? (await fetched());
  if (found === undefined) return inBrowser(options);
  const ending = await run(found, [root, ...paths(options)], withoutNodeMode());
  if (!failedToStart(ending)) return ending.code ?? 0;
  console.log('The desktop app could not start on this machine; opening in the browser instead.');
  return inBrowser(options);
}

async function fetched(): Promise<string | undefined> {
  const result = await fetchRuntime();
  if ('executable' in result) return result.executable;
  console.log(`No desktop runtime here (${result.reason}); opening in the browser instead.`);
  return undefined;
}

async function inBrowser(options: CommandLine): Promise<number> {
  const { port, noOpen } = options;
  const host = join(root, 'out/main/host.js');
  const args = [...paths(options), ...(port ? ['--port', String(port)] : []), ...(noOpen ? ['--no-open'] : [])];
  const { code } = await run(process.execPath, ['--disable-warning=ExperimentalWarning', host, ...args]);
  return code ?? 0;
}

const paths = ({ data, pack, present }: CommandLine): string[] => [
  ...(data === undefined ? [] : ['--data', data]),
  ...(pack === undefined ? [] : ['--pack', pack]),
  ...(present === undefined ? [] : ['--present', present]),
];

/** Some editors start their terminals with a variable that turns Electron into plain Node. */
function withoutNodeMode(): NodeJS.ProcessEnv {
  const { ELECTRON_RUN_AS_NODE: _, ...environment } = process.env;
  return environment;
}

const failedToStart = ({ code, signal, lasted }: Ending): boolean =>
  lasted < startTime && (code !== null ? code !== 0 : signal !== 'SIGINT' && signal !== 'SIGTERM');

try {
  process.exitCode = await start();
} catch (error) {
  console.error(error instanceof UsageError ? error.message : error);
  process.exitCode = 1;
}
