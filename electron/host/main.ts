/** Salient in the installed browser: the same core as the desktop app, behind a guarded door on 127.0.0.1. */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { createCore } from '../../src/core/core.ts';
import { PackError } from '../../src/core/pack/pack-error.ts';
import { readPack } from '../../src/core/pack/parse.ts';
import { readCommandLine, UsageError } from './command-line.ts';
import { defaultDataFolder } from './data-folder.ts';
import { errorCode } from './fault.ts';
import { serveLoopback } from './loopback.ts';
import { openInBrowser } from './open-in-browser.ts';
import { packFiles } from './pack-store.ts';
import { createNodePorts } from './ports.ts';

async function main(): Promise<void> {
  const { pack, port, noOpen, data: dataDir = defaultDataFolder() } = readCommandLine(process.argv.slice(2));
  if (pack !== undefined) await readPack(packFiles(pack));

  const program = resolve(import.meta.dirname, '../..'); // this file is out/main/host.js
  const ports = createNodePorts({
    resourcesDir: resolve(program, 'resources'),
    rendererDir: resolve(program, 'out/renderer'),
    dataDir,
  });
  if (pack !== undefined) ports.packs.show(pack);
  const loopback = await serveLoopback(getRequestListener(createCore(ports).fetch), port);

  let clear = () => {};
  const leave = () => {
    clear();
    void loopback.close().then(() => {
      ports.close();
      process.exit();
    });
  };
  process.once('SIGINT', leave).once('SIGTERM', leave).once('SIGHUP', leave);

  if (!noOpen) {
    mkdirSync(dataDir, { recursive: true });
    const opened = await openInBrowser(loopback.openLink(), dataDir).catch(() => undefined);
    if (opened) {
      clear = opened.clear;
      console.log(`Salient is open in ${opened.name}. It runs until you press Ctrl+C here.`);
      console.log('If no page appears, open this address; it works once:');
    } else console.log('No browser could be started. Open this address in one; it works once:');
  }
  console.log(`Salient: ${loopback.openLink()}`);
}

/** What went wrong, in a line or two for whoever typed the command. */
function explain(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  if (error instanceof PackError) return `This is not a lesson Salient can open:\n${error.message}`;
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
