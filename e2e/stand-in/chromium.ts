/** The Chromium that stands for Electron's: windows are its pages, and Playwright attaches to it as it would to Electron. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Cdp } from './cdp.ts';
import { startBridge } from './protocol.ts';
import { chromiumArguments, switches } from './switches.ts';

export interface Chromium {
  cdp: Cdp;
  /** where Playwright attaches */
  address: string;
  /** Resolves when it is gone, so that the next start finds the profile free. */
  stop(): Promise<void>;
}

/**
 * @param executable any Chrome, Edge or Chromium
 * @param profile kept between starts, as Electron keeps its session data
 */
export async function startChromium(executable: string, profile: string): Promise<Chromium> {
  const rules = [await startBridge(), switches.get('host-resolver-rules')].filter(Boolean).join(', ');
  switches.set('host-resolver-rules', rules);
  const process = spawn(
    executable,
    [
      '--headless',
      '--no-sandbox',
      '--no-startup-window',
      '--hide-scrollbars',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      ...chromiumArguments(),
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const address = await devToolsAddress(process);
  const cdp = await Cdp.connect(address);
  return {
    cdp,
    address,
    async stop() {
      const gone = once(process, 'exit');
      process.kill();
      await gone;
    },
  };
}

function devToolsAddress(chromium: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    chromium.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /DevTools listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    chromium.once('error', reject);
    chromium.once('exit', (code) => {
      reject(new Error(`Chromium ended with ${code} before it could be driven:\n${said}`));
    });
  });
}
