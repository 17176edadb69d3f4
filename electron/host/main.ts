/** Salient in the installed browser: the same core as the desktop app, behind a guarded door on 127.0.0.1. */
import { resolve } from 'node:path';
import { createCore } from '../../src/core/core.ts';
import { ProblemError } from '../../src/core/http/problems.ts';
import { PackError } from '../../src/core/pack/pack-error.ts';
import { readCommandLine, UsageError } from './command-line.ts';
import { defaultDataFolder } from './data-folder.ts';
import { errorCode } from './fault.ts';
import { keepBackups } from './keep-backups.ts';
import { openGiven } from './open-given.ts';
import { createNodePorts } from './ports.ts';
import { sayProblem } from './say-problem.ts';
import { serve } from './serve.ts';

async function main(): Promise<void> {
  const options = readCommandLine(process.argv.slice(2));
  const { port, noOpen, data: dataDir = defaultDataFolder() } = options;

  const program = resolve(import.meta.dirname, '../..'); // this file is out/main/host.js
  const folders = {
    resourcesDir: resolve(program, 'resources'),
    rendererDir: resolve(program, 'out/renderer'),
    dataDir,
  };
  const ports = createNodePorts(folders, { packedTiles: true });
  const hash = await openGiven(ports, options);
  keepBackups(ports.backups);
  const core = createCore(ports);
  await serve(core, { port, noOpen, dataDir, hash, close: () => ports.close() });
  // what the page asks for first is read while the browser is on its way
  await core.fetch(new Request('http://127.0.0.1/api/packs'));
}

/** What went wrong, in a line or two for whoever typed the command. */
function explain(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  if (error instanceof PackError) return `This is not a lesson Salient can open:\n${error.message}`;
  if (error instanceof ProblemError) return sayProblem(error.problem);
  switch (errorCode(error)) {
    case 'EADDRINUSE':
      return 'That port is taken. Choose another with --port, or leave it out for any free one.';
    case 'EACCES':
      return 'That port may not be used. Choose one above 1023 with --port, or leave it out for any free one.';
    default:
      return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

main().catch((error: unknown) => {
  console.error(explain(error));
  process.exitCode = 1;
});
