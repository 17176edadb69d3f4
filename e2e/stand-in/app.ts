import { EventEmitter } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { requestLock } from './single-instance.ts';
import { switches } from './switches.ts';
import { only } from './unsupported.ts';

const paths = new Map([
  ['home', homedir()],
  ['temp', tmpdir()],
]);
const ready = Promise.withResolvers<void>();
let isReady = false;
let isQuitting = false;
let folder = '';
let manifest: { productName?: string; name: string; version: string };
let closeWindows = () => Promise.resolve();
let stopChromium = () => Promise.resolve();

class App extends EventEmitter {
  readonly isPackaged = false;
  readonly commandLine = only('app.commandLine', {
    appendSwitch: (name: string, value = '') => void switches.set(name, value),
  });
  get name(): string {
    return manifest.productName ?? manifest.name;
  }
  getVersion = () => manifest.version;
  getAppPath = () => folder;
  getPath(name: string): string {
    const path = paths.get(name);
    if (path === undefined) throw new Error(`Failed to get '${name}' path`);
    return path;
  }
  setPath(name: string, path: string): void {
    if (!existsSync(path)) throw new Error(`Failed to set path: ${path} does not exist`);
    paths.set(name, path);
  }
  whenReady = () => ready.promise;
  isReady = () => isReady;
  requestSingleInstanceLock(additionalData: object = {}): boolean {
    return requestLock(this.getPath('userData'), additionalData, (argv, workingDirectory, data) => {
      this.emit('second-instance', {}, argv, workingDirectory, data);
    });
  }
  /** A page of Chromium is sandboxed as far as the machine lets it be; whoever runs as root has no sandbox. */
  enableSandbox(): void {}
  setAboutPanelOptions(): void {}
  quit(): void {
    if (isQuitting) return;
    isQuitting = true;
    this.emit('before-quit', {});
    void closeWindows().then(() => {
      let isPrevented = false;
      this.emit('will-quit', { preventDefault: () => (isPrevented = true) });
      if (!isPrevented) this.exit(0);
    });
  }
  exit(code = 0): void {
    this.emit('quit', {}, code);
    void stopChromium().then(() => process.exit(code));
  }
}
export const app = only('app', new App());

/** Before the app's code: where it is, and what its package.json says. */
export function describeApp(path: string): { entry: string } {
  folder = path;
  const { main, ...rest } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as typeof manifest & {
    main: string;
  };
  manifest = rest;
  paths.set('userData', join(tmpdir(), `stand-in-${process.pid}`));
  return { entry: join(path, main) };
}

/** After the app's code has run once: Chromium is there. */
export function becomeReady(stop: () => Promise<void>): void {
  stopChromium = stop;
  isReady = true;
  ready.resolve();
  app.emit('ready', {});
}

/** @param close asks every window to close, as quitting does */
export function closeWindowsWith(close: () => Promise<void>): void {
  closeWindows = close;
}
