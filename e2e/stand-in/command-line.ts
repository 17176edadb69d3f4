import { resolve } from 'node:path';

/** Electron's own arguments, as far as Playwright and the launcher use them; what follows the app's path is the app's. */
export interface CommandLine {
  /** modules to load before the app: `-r` */
  preloads: string[];
  /** whether a debugger is waited for: `--inspect` */
  inspect: boolean;
  /** the app's folder */
  app: string;
}

export function parseCommandLine(args: readonly string[]): CommandLine {
  const preloads: string[] = [];
  let inspect = false;
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? '';
    if (arg === '-r') preloads.push(args[++i] ?? '');
    else if (arg.startsWith('--inspect')) inspect = true;
    else if (!arg.startsWith('-')) return { preloads, inspect, app: resolve(arg) };
  }
  throw new Error('Usage: electron [-r module] [--inspect=0] [--switch]… folder [arguments of the app]…');
}
