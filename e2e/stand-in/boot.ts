/**
 * Starts an Electron app as Electron's executable does, with a headless Chromium in its place: the same arguments, the
 * same two lines that Playwright's `_electron.launch` waits for, the same order of loader, app, Chromium, `ready`.
 */
import inspector from 'node:inspector';
import { createRequire, registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app, becomeReady, describeApp } from './app.ts';
import { showWindowsIn } from './browser-window.ts';
import { startChromium } from './chromium.ts';
import { parseCommandLine } from './command-line.ts';
import { session } from './session.ts';

const { preloads, inspect, app: folder } = parseCommandLine(process.argv.slice(2));
const { entry } = describeApp(folder);

const browser = process.env.STAND_IN_BROWSER;
if (!browser) throw new Error('The Electron stand-in needs STAND_IN_BROWSER, the path of a Chrome, Edge or Chromium.');

process.argv.splice(0, 2, join(import.meta.dirname, 'electron')); // as Electron has it: the executable, then the rest
Object.assign(process.versions, { electron: 'stand-in', chrome: 'stand-in' });
Object.assign(process, { resourcesPath: folder });
process.on('unhandledRejection', (error) => {
  console.error('UnhandledPromiseRejectionWarning:', error); // Electron warns, and goes on
});

const electron = pathToFileURL(join(import.meta.dirname, 'electron.ts')).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: electron, shortCircuit: true } : next(specifier, context),
});

if (inspect) inspector.open(0, '127.0.0.1'); // says "Debugger listening on ws://…"
const require = createRequire(entry);
for (const preload of preloads) require(preload);
await import(pathToFileURL(entry).href);

const chromium = await startChromium(browser, app.getPath('sessionData'));
showWindowsIn(chromium.cdp);
process.on('exit', () => void chromium.stop());
process.stderr.write(`DevTools listening on ${chromium.address}\n`);
app.emit('session-created', session.defaultSession);
becomeReady(chromium.stop);
