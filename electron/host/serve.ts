import type { Core } from '../../src/core/core.ts';
import { serveLoopback } from './loopback.ts';
import { openInBrowser } from './open-in-browser.ts';
import { ensurePrivateFolder } from './private-folder.ts';

interface Serving {
  /** 0 for any free one */
  port: number;
  /** print the address, open no browser */
  noOpen: boolean;
  dataDir: string;
  /** where in the page to begin, from `#` on */
  hash?: string | undefined;
  /** what to do at the end, when nobody is served any more */
  close(): Promise<void>;
}

/** Serves until Ctrl+C, tells where, and opens it. @throws where the port is taken */
export async function serve(core: Core, { port, noOpen, dataDir, hash, close }: Serving): Promise<void> {
  const loopback = await serveLoopback(core, { port, hash });
  let clear = () => {};
  const leave = () => {
    clear();
    void loopback
      .close()
      .then(close)
      .then(() => process.exit());
  };
  process.once('SIGINT', leave).once('SIGTERM', leave).once('SIGHUP', leave);

  if (!noOpen) {
    ensurePrivateFolder(dataDir);
    const opened = await openInBrowser(loopback.openLink(), dataDir).catch(() => undefined);
    clear = opened?.clear ?? clear;
    console.log(
      opened ? `Salient is open in ${opened.name}, until you press Ctrl+C here.` : 'No browser could be started.',
    );
    console.log('If no page appears, open this address in a browser; it works once:');
  }
  console.log(`Salient: ${loopback.openLink()}`);
}
