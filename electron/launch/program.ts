import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** The repository's root. */
export const root = resolve(import.meta.dirname, '../..');

export interface Ending {
  code: number | null;
  signal: NodeJS.Signals | null;
  /** milliseconds it ran */
  lasted: number;
}

/** Runs a program to its end, in our terminal. Rejects where it cannot be started. */
export function run(command: string, args: string[], env: NodeJS.ProcessEnv = process.env): Promise<Ending> {
  const begun = Date.now();
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', env });
  // The terminal sends Ctrl+C to the child as well: it ends as it likes, and we after it.
  const wait = () => {};
  const pass = (signal: NodeJS.Signals) => child.kill(signal);
  process.on('SIGINT', wait).on('SIGTERM', pass).on('SIGHUP', pass);
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('exit', (code, signal) => {
      process.off('SIGINT', wait).off('SIGTERM', pass).off('SIGHUP', pass);
      done({ code, signal, lasted: Date.now() - begun });
    });
  });
}
