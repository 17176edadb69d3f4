/** The Chromium that stands for Electron's: windows are its pages, and Playwright attaches to it as it would to Electron. */
import { spawn, type ChildProcess } from 'node:child_process';
import { Cdp } from './cdp.ts';
import { startBridge } from './protocol.ts';
import { chromiumArguments, switches } from './switches.ts';

export interface Chromium {
  cdp: Cdp;
  /** where Playwright attaches */
  address: string;
  stop(): void;
}

/**
 * @param executable any Chrome, Edge or Chromium
 * @param profile kept between starts, as Electron keeps its session data
 */
export async function startChromium(executable: string, profile: string): Promise<Chromium> {
  const bridge = await startBridge();
  const rules = [bridge.resolverRule, switches.get('host-resolver-rules')].filter(Boolean).join(', ');
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
    stop() {
      bridge.stop();
      cdp.close();
      process.kill();
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
